import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import { requestTimes } from './request-times.ts'

export type Metrics = ReturnType<typeof cafeMetrics>

/** What this server counts. Names are `cafe_…`, units last. */
export function cafeMetrics(look: { queued: () => number; streams: () => number; eventsAgeSeconds: () => number }) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value())
      },
    })
  const counter = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name, help, labelNames, registers: [registry] })
  gauge('cafe_queue_orders', 'Orders pending, being made or ready.', look.queued)
  gauge('cafe_live_streams', 'Pages that follow live events.', look.streams)
  gauge('cafe_events_age_seconds', 'How old what the screens show may be.', look.eventsAgeSeconds)
  const requests = requestTimes('cafe_request_duration_seconds', 'Time to answer, by route.')
  return {
    registry,
    contentType: registry.contentType,
    text: async () => (await registry.metrics()) + requests.text(),
    requests,
    refusals: new Counter({
      name: 'cafe_refusals_total',
      help: 'Requests refused, by code.',
      labelNames: ['code'],
      registers: [registry],
    }),
    suggestionsOffered: new Counter({
      name: 'cafe_suggestions_offered_total',
      help: 'Suggestions put to customers, by kind.',
      labelNames: ['kind'],
      registers: [registry],
    }),
    suggestionsTaken: new Counter({
      name: 'cafe_suggestions_taken_total',
      help: 'Suggestions that were taken, by kind.',
      labelNames: ['kind'],
      registers: [registry],
    }),
    turns: counter('cafe_conversation_turns_total', 'Turns of conversations with Bella.', ['speaker', 'outcome']),
    conversationOrders: counter('cafe_conversation_orders_total', 'Orders placed by conversation.'),
    stepsDown: counter('cafe_conversation_steps_down_total', 'Turns that a speaker gave up, by why.', ['why']),
    repliesReplaced: counter(
      'cafe_conversation_replies_replaced_total',
      'Replies that said what was not so, and were replaced.',
    ),
  }
}
