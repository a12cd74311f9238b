import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type CodeAction,
  type CompletionItem,
  type Connection,
  type Hover,
  MarkupKind,
  type Position,
  type Range,
  TextDocuments,
} from 'vscode-languageserver/node.js'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { configName } from '../config/read.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { expectedError } from '../diagnostics/errors.ts'
import { packageFile } from '../dist.ts'
import { manifestName } from '../konnector/read.ts'

import { neededRights } from '../lint/source/rights.ts'
import { fixAllAction, quickFixes } from './actions.ts'
import { completeManifest } from './completion.ts'
import { toLspDiagnostic } from './diagnostics.ts'
import { ignoreEdit } from './ignore.ts'
import { overlaps, toRange } from './position.ts'
import { findProjectFolder, pathOfUri, Project } from './project.ts'
import { createSchemaService, hoverText } from './schemas.ts'
import { isClientSide } from '../konnector/client-side.ts'

/** The konnectors that are open in an editor, and what it asks about them. */
export class Session {
  readonly #connection: Connection
  readonly #documents = new TextDocuments(TextDocument)
  readonly #projects = new Map<string, Project>()
  readonly #schemas = createSchemaService()
  /** Changes are taken in one after the other, so that what is published last is what was typed last. */
  #queue: Promise<void> = Promise.resolve()

  constructor(connection: Connection) {
    this.#connection = connection
    this.#documents.onDidChangeContent(({ document }) => this.#textChanged(document.uri, document.getText()))
    this.#documents.onDidClose(({ document }) => this.#textChanged(document.uri, undefined))
    this.#documents.listen(connection)
  }

  /** A file changed on the disk. One that is open counts as it is in the editor. */
  async fileChanged(uri: string): Promise<void> {
    if (this.#documents.get(uri) === undefined) await this.#textChanged(uri, undefined)
  }

  codeActions(uri: string, range: Range): Promise<CodeAction[]> {
    return this.#with(uri, [], async (project, document, path) => {
      const linter = await project.linter
      const found = project.found.filter(({ file = manifestName }) => project.pathOf(file) === path)
      const config = join(project.dir, configName)
      const context = {
        document,
        found,
        uriOf: (file: string) => project.uriOf(file),
        ignore: (diagnostic: Diagnostic) =>
          ignoreEdit(diagnostic, { uri: pathToFileURL(config).href, text: this.#textOf(config) }),
      }
      const isManifest = basename(path) === manifestName
      return [...quickFixes(range, context), ...(isManifest ? fixAllAction(document, linter.fix().text) : [])]
    })
  }

  complete(uri: string, position: Position): Promise<CompletionItem[]> {
    return this.#with(uri, [], async (project, document, path) => {
      const parsed = this.#schemas.parseJSONDocument(document)
      const fromSchema = await this.#schemas.doComplete(document, position, parsed)
      if (basename(path) !== manifestName) return fromSchema?.items ?? []
      const { konnector, source } = await project.linter
      const own = completeManifest(document, document.offsetAt(position), {
        files: konnector.files?.list() ?? [],
        needed: source ? neededRights(source, isClientSide(konnector.manifest)) : [],
        value: konnector.manifest.value,
      })
      const labels = new Set(own.map(({ label }) => label))
      const rest = (fromSchema?.items ?? []).filter(({ label }) => !labels.has(label.replaceAll('"', '')))
      return [...own, ...rest.map(item => ({ ...item, sortText: `2${item.sortText ?? item.label}` }))]
    })
  }

  hover(uri: string, position: Position): Promise<Hover | undefined> {
    return this.#with(uri, undefined, async (project, document, path) => {
      const here = { start: position, end: position }
      const pages = project.found
        .filter(({ file = manifestName }) => project.pathOf(file) === path)
        .filter(diagnostic => overlaps(toRange(diagnostic), here))
        .map(({ rule, url }) => `${pageOf(rule)}\n\n[${rule}](${url})`)
      const parsed = this.#schemas.parseJSONDocument(document)
      const meaning = await this.#schemas.doHover(document, position, parsed)
      const parts = [...(meaning ? [hoverText(meaning.contents)] : []), ...new Set(pages)]
      if (parts.length === 0) return undefined
      return { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') } }
    })
  }

  async #with<T>(
    uri: string,
    otherwise: T,
    answer: (project: Project, document: TextDocument, path: string) => Promise<T>,
  ): Promise<T> {
    await this.#queue
    const path = pathOfUri(uri)
    const document = this.#documents.get(uri)
    const project = path === undefined ? undefined : this.#projectOf(path)
    if (path === undefined || !document || !project) return otherwise
    try {
      return await answer(project, document, path)
    } catch (error) {
      // Parsers of JSON call themselves at each level: a document of thousands of levels gets no answer.
      if (error instanceof RangeError) return otherwise
      throw error
    }
  }

  #textChanged(uri: string, text: string | undefined): Promise<void> {
    this.#queue = this.#queue.then(() => this.#takeIn(uri, text))
    return this.#queue
  }

  async #takeIn(uri: string, text: string | undefined): Promise<void> {
    const path = pathOfUri(uri)
    const project = path === undefined ? undefined : this.#projectOf(path)
    if (path === undefined || project === undefined) return
    try {
      await project.update(path, text)
      // What was typed meanwhile is linted with what follows.
      if (text === undefined || this.#documents.get(uri)?.getText() === text)
        await this.#publish(project, path)
    } catch (error) {
      this.#report(error)
    }
  }

  /** Sends what is found in every file that has or had findings, and in the one that changed. */
  async #publish(project: Project, changed: string): Promise<void> {
    const before = new Set(project.found.map(({ file = manifestName }) => project.pathOf(file)))
    const found = await project.lint()
    for (const path of new Set([changed, ...before, ...found.keys()])) {
      const uri = pathToFileURL(path).href
      const version_ = this.#documents.get(uri)?.version
      await this.#connection.sendDiagnostics({
        uri,
        diagnostics: (found.get(path) ?? []).map(each => toLspDiagnostic(each, file => project.uriOf(file))),
        ...(version_ !== undefined && { version: version_ }),
      })
    }
  }

  #projectOf(path: string): Project | undefined {
    const dir = findProjectFolder(path)
    if (dir === undefined) return undefined
    const project = this.#projects.get(dir) ?? new Project(dir)
    this.#projects.set(dir, project)
    return project
  }

  /** The text of a file, as the editor has it or as it is on the disk. */
  #textOf(path: string): string | undefined {
    const open = this.#documents.get(pathToFileURL(path).href)
    if (open) return open.getText()
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return undefined
    }
  }

  #report(error: unknown): void {
    const expected = expectedError(error)
    if (expected) this.#connection.window.showWarningMessage(`konnector-lint: ${expected.message}`)
    else
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

/** The page of a rule without what a generator writes into it. */
function pageOf(rule: string): string {
  const page = readFileSync(packageFile(`docs/rules/${rule}.md`), 'utf8')
  return page.replaceAll(/^<!--.*-->\n/gm, '')
}
