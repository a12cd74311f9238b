import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { describeUnknownInputs, readInputs, secretInputs } from '../../action/inputs.ts'
import { UsageError } from '../../src/diagnostics/errors.ts'

const asked = new Set<string>()
const withInputs = (inputs: Record<string, string>) =>
  readInputs(name => {
    asked.add(name)
    return inputs[name] ?? ''
  })

test('steps are read in any order and run in theirs', () => {
  expect(withInputs({ steps: 'replay,lint\nbundle' }).steps).toEqual(['lint', 'bundle', 'replay'])
  expect(withInputs({}).steps).toEqual(['lint', 'bundle', 'replay', 'push', 'submit'])
})

test.each([
  [{ steps: 'lint, test' }, /steps is "test"/],
  [{ publish: 'always' }, /publish is "always"/],
  [{ 'max-warnings': '-1' }, /max-warnings is "-1"/],
  [{ 'require-replay': 'yes' }, /require-replay is "yes"/],
  [{ registry: 'apps-registry' }, /registry is "apps-registry"/],
  [{ branch: 'a b' }, /branch is "a b"/],
  [{ space: 'Banks' }, /space is "Banks"/],
  [{ profile: 'strict' }, /profile is "strict"/],
  [{ push: 'ssh' }, /The input push is "ssh"\. Use git or api\./],
  [{ 'registry-repository': 'cozy' }, /registry-repository is "cozy"\. Use owner\/name/],
  [{ 'registry-repository': 'a/b', draft: 'yes' }, /draft is "yes"/],
  [{ labels: 'new' }, /^The input labels needs the input registry-repository\. Give that, too\.$/],
])('%j is refused', (inputs, message) => {
  expect(() => withInputs(inputs)).toThrow(UsageError)
  expect(() => withInputs(inputs)).toThrow(message)
})

test.each([
  [{ steps: 'lnit' }, 'The input steps is "lnit". Did you mean lint?'],
  [{ publish: 'nevr' }, 'The input publish is "nevr". Did you mean never?'],
  [{ format: 'srif=x' }, 'The input format is "srif". Did you mean sarif?'],
])('%j says what was probably meant', (inputs, message) => {
  expect(() => withInputs(inputs)).toThrow(message)
})

test('an input that does not exist is named, with the one that was probably meant', () => {
  const given = ['INPUT_STEPS', 'INPUT_REGISTRY-TOKEN', 'PATH', 'INPUT_WORKING_DIRECTORY', 'INPUT_XYZZY']
  expect(describeUnknownInputs(given)).toEqual([
    'There is no input "working_directory". Did you mean working-directory?',
    'There is no input "xyzzy". README.md of konnector-lint lists the inputs.',
  ])
})

test('action.yml declares the inputs that are read, and no other', () => {
  withInputs({})
  const text = readFileSync(resolve(import.meta.dirname, '../../action.yml'), 'utf8')
  const inputs = text.slice(text.indexOf('\ninputs:'), text.indexOf('\noutputs:'))
  const declared = [...inputs.matchAll(/^ {2}([a-z-]+):$/gm)].map(match => match[1])
  expect(declared.toSorted()).toEqual([...asked, ...secretInputs].toSorted())
})
