import type { Path } from '../../../json/document.ts'
import { isObject, objectAt, valueAt } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'
import {
  defineLintRule,
  type LintRuleDefinition,
  type LintSubject,
  type RuleIdentity,
} from '../../engine/rule.ts'
import { suggestRemoval } from '../../engine/suggest.ts'
import { readLocales } from '../../manifest/manifest.ts'

type About<Id extends string> = RuleIdentity<Id> & Partial<Pick<LintRuleDefinition<Id>, 'group' | 'severity'>>

interface RequiredRow<Id extends string> extends About<Id> {
  /** The object, if the manifest has it. */
  object: string
  members: readonly string[]
  /** Default: anything that JavaScript takes as true. */
  isPresent?(value: unknown): boolean
  /** The message about members that are missing or empty. */
  message(missing: readonly string[]): string
}

/** A rule: an object of the manifest has certain members. */
function requiredMembersRule<const Id extends string>(row: RequiredRow<Id>) {
  const { object, members, isPresent = Boolean, message, ...about } = row
  return defineLintRule({
    group: 'structure',
    severity: 'warning',
    ...about,
    *check({ manifest }) {
      const value = valueAt(manifest.value, object)
      if (!isObject(value)) return
      const missing = members.filter(member => !isPresent(value[member]))
      if (missing.length > 0) yield { path: [object], target: 'key', message: message(missing) }
    },
  })
}

interface ForbiddenRow<Id extends string> extends About<Id> {
  /** Where the manifest must not have a member. */
  paths(subject: LintSubject): Iterable<Path>
  message: string
  fix?: LintRuleDefinition['fix']
}

/** A rule: members that do harm or nothing are not there. */
function forbiddenMembersRule<const Id extends string>(row: ForbiddenRow<Id>) {
  const { paths, message, fix, ...about } = row
  return defineLintRule({
    group: 'structure',
    severity: 'warning',
    ...about,
    ...(fix && { fix }),
    *check({ manifest, pkg }) {
      for (const path of paths({ manifest, ...(pkg && { pkg }) }))
        if (Object.hasOwn(objectAt(manifest, ...path.slice(0, -1)), path.at(-1)!))
          yield { path, target: 'key', message, ...(fix && suggestRemoval(manifest, path, fix)) }
    },
  })
}

export const aggregatorAccountId = requiredMembersRule({
  id: 'aggregator-account-id',
  summary: 'An aggregator has an accountId',
  severity: 'error',
  authority: ['harvest'],
  source: 'cozy-harvest-lib connections/accounts.js',
  object: 'aggregator',
  members: ['accountId'],
  isPresent: value => typeof value === 'string' && value !== '',
  message: () => 'accountId is missing, so Harvest cannot create accounts. Add it, as a string.',
})

export const partnershipDescription = requiredMembersRule({
  id: 'partnership-description',
  summary: 'A partnership has a description',
  authority: ['store'],
  source: 'cozy-store ducks/apps/index.js, cozy-client models/manifest.js',
  object: 'partnership',
  members: ['description'],
  message: () => 'The description is missing, so the store ignores the whole partnership. Add one.',
})

export const termsComplete = requiredMembersRule({
  id: 'terms-complete',
  summary: 'Terms have an id, a url and a version',
  authority: ['store'],
  source: 'cozy-apps-registry README, cozy-store ducks/apps/index.js',
  object: 'terms',
  members: ['id', 'url', 'version'],
  message: missing =>
    `The terms have no ${formatList(missing, { last: 'or' })}, so the store ignores them and asks nobody to accept them. Add what is missing.`,
})

export const notificationsUnused = forbiddenMembersRule({
  id: 'notifications-unused',
  summary: 'A konnector has no notifications',
  authority: ['runtime'],
  source: 'cozy-stack model/notification/center/notification_center.go',
  paths: ({ manifest }) =>
    Object.keys(objectAt(manifest, 'notifications')).length > 0 ? [['notifications']] : [],
  message: 'Only web apps can send notifications; the stack ignores those of a konnector. Remove them.',
  fix: 'suggestion',
})

export const parametersReserved = forbiddenMembersRule({
  id: 'parameters-reserved',
  summary: 'No parameter is named `secret`',
  authority: ['runtime'],
  source: 'cozy-stack worker/exec/konnector.go',
  paths: () => [['parameters', 'secret']],
  message: 'The stack overwrites this with the secret of the account type. Use another name.',
})

export const localeReservedKey = forbiddenMembersRule({
  id: 'locale-reserved-key',
  summary: "A locale leaves `maintenance` to the registry's messages",
  group: 'locales',
  authority: ['store'],
  source: 'cozy-store ducks/apps/index.js',
  paths: ({ manifest }) =>
    Object.keys(readLocales(manifest)).map(language => ['locales', language, 'maintenance']),
  message: 'The store overwrites this with its own maintenance message. Remove it.',
  fix: 'safe',
})
