import { mayPublish, pullRequestOf } from '../../../action/event.ts'
import { readInputs } from '../../../action/inputs.ts'
import { readObject } from '../../../src/json/read.ts'
import { stringOrEmpty, valueAt } from '../../../src/json/values.ts'
import type { Boundaries } from '../boundary.ts'
import * as samples from './samples.ts'

/** What a runner hands to the Action. */
export const runner: Boundaries = {
  event: {
    sample: samples.event,
    read(text) {
      const event = { name: 'push', refType: 'branch', refName: 'main', payload: readObject(text) }
      return [mayPublish(event, { publish: 'auto', publishBranch: undefined }), pullRequestOf(event)]
    },
  },
  inputs: {
    sample: samples.inputs,
    read: text => readInputs(name => stringOrEmpty(valueAt(readObject(text), name))),
  },
}
