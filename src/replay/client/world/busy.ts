/** Counts work that a document has begun and not ended, and that neither the network nor a timer shows. */
export class Busy {
  count = 0
  /** Changes when anything happens. */
  events = 0
  /** Changes when something happens that is seen outside. */
  steps = 0

  step(): void {
    this.events++
    this.steps++
  }

  begin(): () => void {
    this.count++
    this.events++
    let ended = false
    return () => {
      if (ended) return
      ended = true
      this.count--
      this.events++
    }
  }
}

type Method = (this: unknown, ...args: unknown[]) => unknown

/** Puts `wrap(original)` in place of a method; what is not there is left out. */
export function replaceMethod(target: object, name: string, wrap: (original: Method) => Method): void {
  const descriptor = Object.getOwnPropertyDescriptor(target, name)
  if (typeof descriptor?.value !== 'function') return
  const original = descriptor.value as Method
  const replacement = wrap(original)
  Object.defineProperties(replacement, {
    name: { value: name, configurable: true },
    // Sites and libraries look whether a function is the browser's own.
    toString: { value: () => original.toString(), configurable: true },
  })
  Object.defineProperty(target, name, { ...descriptor, value: replacement })
}

/** Watches what takes time in a document: requests of scripts, bodies, files and digests. */
export function watchWork(busy: Busy): void {
  const untilSettled = (original: Method): Method =>
    function watched(...args) {
      const end = busy.begin()
      try {
        const result = original.apply(this, args)
        Promise.resolve(result).then(end, end)
        return result
      } catch (error) {
        end()
        throw error
      }
    }
  replaceMethod(globalThis, 'fetch', untilSettled)
  replaceMethod(XMLHttpRequest.prototype, 'send', untilLoaded)
  const bodies = ['arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text']
  for (const type of [globalThis.Response, globalThis.Request, globalThis.Blob])
    for (const name of bodies) replaceMethod(type.prototype, name, untilSettled)
  if (globalThis.SubtleCrypto)
    for (const name of ['decrypt', 'deriveBits', 'deriveKey', 'digest', 'encrypt', 'sign', 'verify'])
      replaceMethod(SubtleCrypto.prototype, name, untilSettled)
  for (const name of ['readAsArrayBuffer', 'readAsBinaryString', 'readAsDataURL', 'readAsText'])
    replaceMethod(FileReader.prototype, name, untilLoaded)

  function untilLoaded(original: Method): Method {
    return function watched(...args) {
      const end = busy.begin()
      // A turn later: the document's own listeners come after this one.
      ;(this as EventTarget).addEventListener('loadend', () => queueMicrotask(end), { once: true })
      return original.apply(this, args)
    }
  }
}

/** Watches what is seen outside of the document: what it sends, and where it goes. */
export function watchSteps(busy: Busy, leaving: (url: string) => void): void {
  const counted = (original: Method): Method =>
    function count(...args) {
      busy.step()
      return original.apply(this, args)
    }
  replaceMethod(globalThis, 'fetch', counted)
  replaceMethod(XMLHttpRequest.prototype, 'send', counted)
  replaceMethod(Navigator.prototype, 'sendBeacon', counted)
  const { navigation } = globalThis as unknown as { navigation?: EventTarget }
  navigation?.addEventListener('navigate', event => {
    const { destination, downloadRequest } = event as unknown as {
      destination: { url: string; sameDocument: boolean }
      downloadRequest: string | null
    }
    busy.step()
    if (!destination.sameDocument && downloadRequest === null && /^https?:/.test(destination.url))
      leaving(destination.url)
  })
}
