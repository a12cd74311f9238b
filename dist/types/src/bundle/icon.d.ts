/**
 * What leaves every pixel as it is: comments, editors' data, unused definitions and white space go, numbers and shapes
 * stay. Rounding them is what svgo's own preset gains most by, and what can be seen.
 */
export declare const svgoPlugins: ["removeDoctype", "removeXMLProcInst", "removeComments", "removeMetadata", "removeEditorsNSData", "removeDesc", "cleanupAttrs", "cleanupIds", "convertColors", "removeEmptyAttrs", "removeEmptyText", "removeEmptyContainers", "removeUnusedNS", "sortAttrs"];
/** A smaller SVG that draws the same; what cannot be read, or would not get smaller, is given back as it is. */
export declare function minifySvg(svg: Uint8Array): Promise<Uint8Array>;
