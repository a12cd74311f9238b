/** What a piece of personal data is, as a word of its pseudonym. */
export type PersonalKind = 'email' | 'iban' | 'card' | 'social-security' | 'phone'

interface PersonalPattern {
  kind: PersonalKind
  pattern: RegExp
  isValid(digits: string): boolean
}

const compact = (text: string) => text.replace(/[\s.\u00a0-]/g, '').toUpperCase()

/** ISO 13616: the number that the letters and digits make, the first four last, is 1 modulo 97. */
function remainder97(text: string): number {
  let remainder = 0
  for (const character of text) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}

function isIban(text: string): boolean {
  const iban = compact(text)
  return iban.length >= 15 && remainder97(iban.slice(4) + iban.slice(0, 4)) === 1
}

/** ISO 7812: the check digit of Luhn. */
function isCard(text: string): boolean {
  const digits = compact(text)
  return digits.length >= 13 && digits.length <= 19 && luhn(digits) % 10 === 0 && !/^(\d)\1+$/.test(digits)
}

function luhn(digits: string): number {
  return [...digits].toReversed().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
}

/** The French number (INSEE): its key is 97 minus the rest of the thirteen others modulo 97. */
function isSocialSecurity(text: string): boolean {
  const digits = compact(text).replace(/2A/, '19').replace(/2B/, '18')
  return digits.length === 15 && 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13))
}

const patterns: readonly PersonalPattern[] = [
  {
    kind: 'email',
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,4}(?![\w-])/g,
    isValid: text => !/@(?:[\w-]+\.)*example(?:\.\w+)?$|\.(?:png|jpe?g|gif|svg|css|js)$/i.test(text),
  },
  {
    kind: 'iban',
    pattern:
      /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{4}){2,7}(?:[ \u00a0]?[A-Z\d]{1,3})?(?![A-Za-z\d])/g,
    isValid: isIban,
  },
  {
    kind: 'social-security',
    pattern: /(?<!\w)[12][ ]?\d{2}[ ]?(?:0[1-9]|1[0-2])[ ]?(?:\d{2}|2[AB])(?:[ ]?\d{3}){2}[ ]?\d{2}(?!\w)/g,
    isValid: isSocialSecurity,
  },
  { kind: 'card', pattern: /(?<![\w.,])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\w.,])/g, isValid: isCard },
  {
    kind: 'phone',
    pattern: /(?<![\w.,+-])(?:\+33[ .]?[1-9]|0[1-9])(?:[ .-]?\d{2}){4}(?![\w.,-])/g,
    isValid: () => true,
  },
]

/** The e-mail addresses, bank accounts, cards, French social security and phone numbers in a text. */
export function* findPersonalData(text: string): Generator<{ kind: PersonalKind; value: string }> {
  for (const { kind, pattern, isValid } of patterns)
    for (const [value] of text.matchAll(pattern)) if (isValid(value)) yield { kind, value }
}

/** A number of the same form that belongs to nobody, and passes the same check. */
export function personalPseudonym(kind: PersonalKind, value: string, number: number): string {
  const serial = String(number)
  switch (kind) {
    case 'email':
      return `person-${serial}@example.com`
    case 'iban': {
      const country = value.slice(0, 2)
      const account = fill(compact(value).slice(4).replace(/./g, '0'), serial)
      const check = 98 - remainder97(`${account}${country}00`)
      return like(value, `${country}${String(check).padStart(2, '0')}${account}`)
    }
    case 'card': {
      const digits = compact(value)
      const body = fill(`4${'0'.repeat(digits.length - 2)}`, serial)
      return like(value, `${body}${(10 - (luhn(`${body}0`) % 10)) % 10}`)
    }
    case 'social-security': {
      const body = fill('1000100000000', serial)
      return like(value, `${body}${String(97 - (Number(body) % 97)).padStart(2, '0')}`)
    }
    case 'phone':
      // Numbers that Arcep keeps for fiction.
      return like(
        value,
        value.startsWith('+')
          ? `+331990000${serial.padStart(2, '0').slice(-2)}`
          : `01990000${serial.padStart(2, '0').slice(-2)}`,
      )
  }
}

function fill(zeros: string, serial: string): string {
  return zeros.slice(0, -serial.length) + serial
}

/** The characters of `compacted` with the blanks of `value` between them. */
function like(value: string, compacted: string): string {
  let index = 0
  return value.replace(/[A-Za-z\d+]/g, () => compacted[index++] ?? '0')
}
