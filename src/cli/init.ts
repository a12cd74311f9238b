import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { exitCodes } from '../diagnostics/exit-code.ts'
import { UsageError } from '../diagnostics/errors.ts'
import { defineCommand } from './command.ts'
import { folderOperand } from './options.ts'
import { templates } from './templates.ts'

export const initCommand = defineCommand({
  summary: 'write the workflow, the editor settings, the configuration',
  operands: folderOperand,
  options: {},
  async run({ operands: [folder = '.'] }, { cwd, stdout }) {
    const dir = resolve(cwd, folder)
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`${folder} is not a folder. Give the folder of the konnector.`)
    for (const [file, text] of Object.entries(templates())) {
      const target = join(dir, file)
      if (existsSync(target)) {
        stdout.write(`kept     ${file} (it is there already)\n`)
        continue
      }
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text, { flag: 'wx' })
      stdout.write(`written  ${file}\n`)
    }
    stdout.write('\nNext: npm install --save-dev konnector-lint, then npx konnector-lint ci\n')
    return exitCodes.ok
  },
})
