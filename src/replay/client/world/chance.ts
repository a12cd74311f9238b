import { mulberry32 } from '../../chance.ts'

/** Makes the document's chance repeat itself. */
export function seedChance(seed: number): void {
  const next = mulberry32(seed)
  Math.random = next
  const fill = <T extends ArrayBufferView>(view: T): T => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    for (let index = 0; index < bytes.length; index++) bytes[index] = next() * 256
    return view
  }
  const uuid = () => {
    const bytes = fill(new Uint8Array(16))
    bytes[6] = (bytes[6]! & 0x0f) | 0x40
    bytes[8] = (bytes[8]! & 0x3f) | 0x80
    const digits = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
  Object.defineProperties(Crypto.prototype, {
    getRandomValues: { value: fill, configurable: true, writable: true },
    randomUUID: { value: uuid, configurable: true, writable: true },
  })
}
