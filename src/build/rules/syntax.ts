import { compileFunction, Script } from 'node:vm'
import { defineBuildRule } from '../rule.ts'

export const buildSyntax = defineBuildRule({
  id: 'build-syntax',
  summary: 'The bundle must be CommonJS for Node, or a script for the webview',
  group: 'build',
  severity: 'error',
  authority: ['runtime'],
  needs: ['files'],
  source: 'cozy-stack runs node <folder>, with no package.json that says "type": "module"',
  since: '0.1.0',
  *check({ has, read }) {
    for (const name of ['index.js', 'main.js'].filter(has)) {
      const problem = problemOf(name, Buffer.from(read(name)).toString('utf8'))
      if (problem !== undefined)
        yield {
          place: { file: name },
          message: `${name} is not ${name === 'index.js' ? 'valid CommonJS' : 'a valid script'}: ${problem}. Bundle it again with konnector-lint bundle.`,
        }
    }
  },
})

/** Compiles without running. */
function problemOf(name: string, code: string): string | undefined {
  try {
    if (name === 'index.js')
      compileFunction(code, ['exports', 'require', 'module', '__filename', '__dirname'], { filename: name })
    else Reflect.construct(Script, [code, { filename: name }])
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
