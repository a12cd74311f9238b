import { expect, test } from 'vitest'
import { Timers } from '../../src/replay/client/timers.ts'

/** Timers whose turns are taken by hand. */
function timersAt(now: number) {
  const turns: (() => void)[] = []
  const timers = new Timers(now, turn => turns.push(turn))
  const settle = () => {
    while (turns.length > 0) turns.shift()!()
  }
  return { timers, settle }
}

test('what is due runs by itself, the rest when the clock comes to it', () => {
  const { timers, settle } = timersAt(1000)
  const ran: string[] = []
  timers.set(() => ran.push('later'), 50, false)
  timers.set(() => ran.push('now'), 0, false)
  settle()
  expect(ran).toEqual(['now'])
  expect(timers.next()).toBe(1050)
  timers.moveTo(1050)
  settle()
  expect(ran).toEqual(['now', 'later'])
  expect(timers.next()).toBeUndefined()
})

test('an interval runs once at each of its times, until it is cleared', () => {
  const { timers, settle } = timersAt(0)
  let ran = 0
  const id = timers.set(() => ran++, 20, true)
  for (const now of [20, 40, 60]) {
    timers.moveTo(now)
    settle()
  }
  expect(ran).toBe(3)
  timers.clear(id)
  timers.moveTo(1000)
  settle()
  expect(ran).toBe(3)
})

test('an interval of no time lets the clock go on, and makes up for nothing', () => {
  const { timers, settle } = timersAt(0)
  let ran = 0
  timers.set(() => ran++, 0, true)
  settle()
  expect(ran).toBe(0)
  timers.moveTo(3)
  settle()
  expect(ran).toBe(1)
})

test('the clock never goes back', () => {
  const { timers } = timersAt(100)
  timers.moveTo(50)
  expect(timers.now).toBe(100)
})
