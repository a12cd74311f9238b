/**
 * Listens, in a world of its own, to what a person does in a document while a konnector is recorded. The launcher hands it
 * the name of the function that takes a step.
 */
import type { Hand } from '../hand.ts'

declare const BINDING: string

const tell = (globalThis as unknown as Record<string, (text: string) => void>)[BINDING]

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const clickable = 'a, button, input, label, option, select, summary, [role=button], [role=link], [onclick]'
const notTyped = new Set(['button', 'checkbox', 'image', 'radio', 'reset', 'submit'])

if (tell && globalThis.window === globalThis.top) {
  const say = (hand: Hand) => tell(JSON.stringify(hand))
  let submitting = false
  const listen = <T extends Event>(type: string, listener: (event: T) => void) => {
    const trusted = (event: Event) => {
      if (event.isTrusted) listener(event as T)
    }
    globalThis.addEventListener(type, trusted, true)
  }
  const typed = ({ target }: Event) => {
    if (isField(target)) say({ on: selectorOf(target), type: target.value })
  }
  listen('input', typed)
  listen('change', typed)
  listen('keydown', (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !isField(event.target) || event.target instanceof HTMLTextAreaElement) return
    // The browser answers with a click on the form's button.
    submitting = true
    setTimeout(() => {
      submitting = false
    })
    say({ on: selectorOf(event.target), type: `${event.target.value}\n` })
  })
  listen('click', ({ target }: MouseEvent) => {
    if (submitting || !(target instanceof Element)) return
    const element = target.closest(clickable) ?? target
    if (!isField(element)) say({ on: selectorOf(element) })
  })
}

function isField(target: unknown): target is Field {
  return (
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !notTyped.has(target.type))
  )
}

/** The shortest selector that means this element alone: its id, its name, else where it stands. */
function selectorOf(element: Element): string {
  const tag = element.localName
  const attribute = (name: string) => {
    const value = element.getAttribute(name)
    return value ? [`${tag}[${name}=${JSON.stringify(value)}]`] : []
  }
  const candidates = [
    // Numbers in an id are often made anew.
    ...(element.id && !/\d{3}/.test(element.id) ? [`#${CSS.escape(element.id)}`] : []),
    ...attribute('name'),
    ...attribute('data-testid'),
    ...attribute('href'),
    ...(tag === 'button' || tag === 'input' ? attribute('type') : []),
  ]
  const unique = candidates.find(selector => document.querySelectorAll(selector).length === 1)
  return unique ?? pathOf(element)
}

function pathOf(element: Element): string {
  const parent = element.parentElement
  if (!parent) return element.localName
  const twins = [...parent.children].filter(child => child.localName === element.localName)
  const nth = twins.length > 1 ? `:nth-of-type(${twins.indexOf(element) + 1})` : ''
  const step = `${element.localName}${nth}`
  return parent.id && !/\d{3}/.test(parent.id)
    ? `#${CSS.escape(parent.id)} > ${step}`
    : `${pathOf(parent)} > ${step}`
}
