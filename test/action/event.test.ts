import { describe, expect, test } from 'vitest'
import { decidePreview, type Event, mayPublish } from '../../action/event.ts'

const push = {
  name: 'push',
  refType: 'branch',
  refName: 'main',
  payload: { repository: { default_branch: 'main', fork: false, full_name: 'me/books' } },
} satisfies Event
const auto = { publish: 'auto', publishBranch: undefined }

describe('what publishes', () => {
  test.each<[string, Partial<Event>]>([
    ['a push to the default branch', {}],
    ['a tag', { refType: 'tag', refName: '1.0.0' }],
    ['a tag of this konnector among several', { refType: 'tag', refName: 'books/v1.0.0-beta.1' }],
    ['a run by hand on the default branch', { name: 'workflow_dispatch' }],
  ])('%s', (_, change) => {
    expect(mayPublish({ ...push, ...change }, auto, 'books')).toEqual({ publish: true })
  })

  test('a push to the branch of publish-branch', () => {
    const event = { ...push, refName: 'next' }
    expect(mayPublish(event, { ...auto, publishBranch: 'next' })).toEqual({ publish: true })
  })
})

describe('what never publishes', () => {
  const tag = { refType: 'tag', refName: '1.0.0' }
  test.each<[string, Partial<Event>, string]>([
    ['pull_request', { name: 'pull_request', ...tag }, 'pull_request'],
    ['pull_request_target', { name: 'pull_request_target', ...tag }, 'pull_request_target'],
    ['pull_request_review', { name: 'pull_request_review', ...tag }, 'pull_request_review'],
    ['a comment on a pull request', { name: 'issue_comment' }, 'issue_comment'],
    ['a fork', { ...tag, payload: { repository: { ...push.payload.repository, fork: true } } }, 'fork'],
    [
      'a workflow_run of a fork',
      {
        name: 'workflow_run',
        payload: {
          ...push.payload,
          workflow_run: { event: 'push', head_repository: { full_name: 'you/books' } },
        },
      },
      'fork',
    ],
    [
      'a workflow_run of a pull request',
      {
        name: 'workflow_run',
        payload: {
          ...push.payload,
          workflow_run: { event: 'pull_request', head_repository: { full_name: 'me/books' } },
        },
      },
      'pull request',
    ],
    ['an event that cannot be read', { ...tag, payload: undefined }, 'GITHUB_EVENT_PATH'],
    ['a fork, by a strange yes', { ...tag, payload: { repository: { fork: 'true' } } }, 'fork'],
    [
      'a branch of a strange type',
      { payload: { repository: { default_branch: ['main'] } } },
      'publish-branch',
    ],
    ['another branch', { refName: 'feature' }, 'only main and tags publish'],
    [
      'a tag that is no version',
      { refType: 'tag', refName: 'wip' },
      'the tag "wip" is not a version of books',
    ],
    ['a tag of another konnector', { refType: 'tag', refName: 'films/1.0.0' }, 'not a version of books'],
    ['a branch when the default one is not known', { payload: {} }, 'publish-branch'],
  ])('%s', (_, change, why) => {
    const decision = mayPublish({ ...push, ...change }, auto, 'books')
    expect(decision).toMatchObject({ publish: false, why: expect.stringContaining(why) })
  })

  test('publish: never', () => {
    expect(mayPublish(push, { ...auto, publish: 'never' })).toMatchObject({ publish: false })
  })
})

describe('previews', () => {
  const repository = push.payload.repository
  const event = (change: object = {}, name = 'pull_request'): Event => ({
    ...push,
    name,
    payload: {
      action: 'synchronize',
      repository,
      pull_request: { number: 7, head: { repo: { full_name: 'me/books' } } },
      ...change,
    },
  })
  const asked = { preview: true, publish: 'auto' }

  test('of pull requests of the repository are pushed, and removed when they are closed', () => {
    expect(decidePreview(event(), asked)).toEqual({ do: 'push', pullRequest: 7 })
    expect(decidePreview(event({ action: 'closed' }), asked)).toEqual({ do: 'remove', pullRequest: 7 })
  })

  const from = (repo: unknown) => event({ pull_request: { number: 7, head: { repo } } })
  test.each<[string, Event, string]>([
    ['a fork', from({ full_name: 'you/books' }), 'comes from a fork, whose token may only read'],
    ['a fork that is gone', from(null), 'comes from a fork'],
    [
      'Dependabot',
      event({
        pull_request: {
          number: 7,
          user: { login: 'dependabot[bot]' },
          head: { repo: { full_name: 'me/books' } },
        },
      }),
      "is Dependabot's, whose token may only read",
    ],
    ['pull_request_target', event({}, 'pull_request_target'), 'only pull_request has previews'],
    ['a push', push, 'only pull_request has previews'],
    ['a pull request without a number', event({ pull_request: {} }), 'names no pull request'],
  ])('not of %s', (_, given, why) => {
    expect(decidePreview(given, asked)).toEqual({ do: 'nothing', why: expect.stringContaining(why) })
  })

  test('not unless they are asked for, and never with publish: never', () => {
    expect(decidePreview(event(), { ...asked, preview: false })).toMatchObject({ do: 'nothing' })
    expect(decidePreview(event(), { ...asked, publish: 'never' })).toMatchObject({ do: 'nothing' })
  })
})
