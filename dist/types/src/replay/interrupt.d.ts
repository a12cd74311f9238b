/**
 * Cleans up before Ctrl+C or a runner ends this process, and then lets it end by the same signal. Gives what takes
 * that back.
 */
export declare function onInterrupt(cleanUp: () => void): () => void;
