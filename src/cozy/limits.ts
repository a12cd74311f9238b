const mebibyte = 1024 * 1024

/** An archive of this many bytes or more, compressed, is refused: cozy-apps-registry registry/registry.go, maxApplicationSize. */
export const maxArchiveSize = 20 * mebibyte

/** How far an archive may grow when it is unpacked: 20 MiB of zeros unpack to 20 GiB. A limit of this tool. */
export const maxUnpackedSize = 256 * mebibyte

/** What cozy-stack reads of a manifest, in bytes: model/app/apps.go, ManifestMaxSize. */
export const maxManifestSize = 2 * mebibyte

/** The largest JSON document that is read with places: one place takes some hundred bytes. A limit of this tool. */
export const maxDocumentSize = 8 * mebibyte

/** The largest file of a repository that is read as a whole. A limit of this tool. */
export const maxFileSize = 128 * mebibyte

/** All files of a recording together: they travel to the konnector's process as one text. A limit of this tool. */
export const maxRecordingSize = 64 * mebibyte
