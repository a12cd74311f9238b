/** A file of a recording cannot be used; `file` is its name in the scenario's folder. */
export class RecordingError extends Error {
  readonly file: string
  constructor(file: string, message: string) {
    super(message)
    this.name = 'RecordingError'
    this.file = file
  }
}
