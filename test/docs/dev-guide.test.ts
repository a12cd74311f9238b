import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { devCommand } from '../../src/cli/dev.ts'
import { installCommand } from '../../src/cli/install.ts'
import { minStack } from '../../src/stack/probe.ts'

const guide = readFileSync('docs/dev.md', 'utf8')

test('the guide has every option of dev and install', () => {
  const names = [devCommand, installCommand].flatMap(({ options }) => Object.keys(options))
  const shared = ['out-dir']
  expect(names.filter(name => !shared.includes(name) && !guide.includes(`\`--${name}`))).toEqual([])
})

test('the guide names the first stack that will do', () => {
  expect(guide).toContain(`cozy-stack on your machine, ${minStack} or later`)
})
