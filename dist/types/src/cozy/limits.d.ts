/** An archive of this many bytes or more, compressed, is refused: cozy-apps-registry registry/registry.go, maxApplicationSize. */
export declare const maxArchiveSize: number;
/** How far an archive may grow when it is unpacked: 20 MiB of zeros unpack to 20 GiB. A limit of this tool. */
export declare const maxUnpackedSize: number;
/** What cozy-stack reads of a manifest, in bytes: model/app/installer.go, ManifestMaxSize. */
export declare const maxManifestSize: number;
