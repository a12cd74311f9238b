const mebibyte = 1024 * 1024

/** An archive of this many bytes or more, compressed, is refused: cozy-apps-registry registry/registry.go, maxApplicationSize. */
export const maxArchiveSize = 20 * mebibyte

/** How far an archive may grow when it is unpacked: 20 MiB of zeros unpack to 20 GiB. A limit of this tool. */
export const maxUnpackedSize = 256 * mebibyte

/** What cozy-stack reads of a manifest, in bytes: model/app/apps.go, ManifestMaxSize. */
export const maxManifestSize = 2 * mebibyte
