import type { Region } from '../text/region.ts'

/** Where in a file of a recording. */
export interface RecordingPlace extends Partial<Region> {
  /** JSON pointer. */
  pointer?: string
}

/** A file of a recording cannot be used; `file` is its name in the scenario's folder. */
export class RecordingError extends Error {
  readonly file: string
  readonly place: RecordingPlace
  constructor(file: string, message: string, place: RecordingPlace = {}) {
    super(message)
    this.name = 'RecordingError'
    this.file = file
    this.place = place
  }
}
