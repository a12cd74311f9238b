/** A smaller SVG that draws the same; what cannot be read, or would not get smaller, is given back as it is. */
export declare function minifySvg(svg: Uint8Array): Promise<Uint8Array>;
