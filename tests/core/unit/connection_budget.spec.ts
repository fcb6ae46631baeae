import { test } from '@japa/runner'
import { BudgetExceeded, judge } from '#app/core/database/connection_budget'

const parts = { models: 10, hot: 10, queues: 8, realtime: 2 }

test.group('connection budget', () => {
  test('a process that alone wants more connections than the server has does not start', ({
    assert,
  }) => {
    const refusal = () => judge({ parts, needed: 30, allowed: 20, used: 0 })
    assert.throws(
      refusal,
      /may open 30 connections \(models 10 \+ hot 10 \+ queues 8 \+ realtime 2\), the server allows 20/
    )
    assert.throws(refusal, BudgetExceeded as any)
  })

  test('a server that others fill is a warning: they may leave', ({ assert }) => {
    assert.doesNotThrow(() => judge({ parts, needed: 30, allowed: 97, used: 90 }))
  })
})
