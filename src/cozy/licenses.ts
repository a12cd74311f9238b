/** What takes the place of a deprecated SPDX id (https://spdx.org/licenses/, the notes of each). */
const successors: ReadonlyMap<string, readonly string[]> = new Map([
  ['BSD-2-Clause-FreeBSD', ['BSD-2-Clause-Views']],
  ['BSD-2-Clause-NetBSD', ['BSD-2-Clause']],
  ['bzip2-1.0.5', ['bzip2-1.0.6']],
  ['eCos-2.0', ['GPL-2.0-or-later WITH eCos-exception-2.0']],
  ['GPL-2.0-with-autoconf-exception', ['GPL-2.0-only WITH Autoconf-exception-2.0']],
  ['GPL-2.0-with-bison-exception', ['GPL-2.0-or-later WITH Bison-exception-2.2']],
  ['GPL-2.0-with-classpath-exception', ['GPL-2.0-only WITH Classpath-exception-2.0']],
  ['GPL-2.0-with-font-exception', ['GPL-2.0-only WITH Font-exception-2.0']],
  ['GPL-2.0-with-GCC-exception', ['GPL-2.0-only WITH GCC-exception-2.0']],
  ['GPL-3.0-with-autoconf-exception', ['GPL-3.0-only WITH Autoconf-exception-3.0']],
  ['GPL-3.0-with-GCC-exception', ['GPL-3.0-only WITH GCC-exception-3.1']],
  ['StandardML-NJ', ['SMLNJ']],
  ['wxWindows', ['LGPL-2.0-or-later WITH WxWindows-exception-3.1']],
])

/**
 * What may take the place of a deprecated SPDX id. Those of the GNU family became two each, and only the author knows
 * which was meant. Empty for an id with no successor.
 */
export function successorsOf(id: string): readonly string[] {
  const known = successors.get(id)
  if (known) return known
  const gnu = /^((?:A|L)?GPL|GFDL)-[\d.]+/.exec(id)?.[0]
  if (gnu === undefined) return []
  return id.endsWith('+') ? [`${gnu}-or-later`] : [`${gnu}-only`, `${gnu}-or-later`]
}

/** Licenses that a LICENSE file is recognised as, by words near its top; the first that fits. */
export const licenseTexts: readonly { id: string; name: string; words: RegExp }[] = [
  { id: 'AGPL-3.0', name: 'the GNU AGPL 3', words: /GNU AFFERO GENERAL PUBLIC LICENSE\s+Version 3/i },
  { id: 'LGPL-3.0', name: 'the GNU LGPL 3', words: /GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3/i },
  { id: 'LGPL-2.1', name: 'the GNU LGPL 2.1', words: /GNU LESSER GENERAL PUBLIC LICENSE\s+Version 2\.1/i },
  { id: 'GPL-3.0', name: 'the GNU GPL 3', words: /GNU GENERAL PUBLIC LICENSE\s+Version 3/i },
  { id: 'GPL-2.0', name: 'the GNU GPL 2', words: /GNU GENERAL PUBLIC LICENSE\s+Version 2/i },
  { id: 'Apache-2.0', name: 'the Apache License 2.0', words: /Apache License\s+Version 2\.0/i },
  { id: 'MPL-2.0', name: 'the Mozilla Public License 2.0', words: /Mozilla Public License,? Version 2\.0/i },
  {
    id: 'MIT',
    name: 'the MIT license',
    words: /^\s*(The )?MIT License|Permission is hereby granted, free of charge/i,
  },
  { id: 'ISC', name: 'the ISC license', words: /^\s*ISC License/i },
]
