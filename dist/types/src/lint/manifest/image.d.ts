/** What an image file is, by its bytes; sizes in pixels, or in the units of an SVG's viewBox. */
export interface Image {
    kind: 'svg' | 'png' | 'jpg' | 'gif' | 'ico' | 'webp';
    width?: number;
    height?: number;
    /** The text of an SVG. */
    text?: string;
}
/** Reads what an image is; undefined when its bytes are of none that is known. */
export declare function readImage(bytes: Uint8Array): Image | undefined;
