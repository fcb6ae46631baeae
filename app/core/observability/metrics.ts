import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

export const metrics = new Registry()
collectDefaultMetrics({ register: metrics, prefix: 'zayn_' })

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

export const httpDuration = new Histogram({
  name: 'zayn_http_request_seconds',
  help: 'Time to answer a request, by route name and status',
  labelNames: ['route', 'status'],
  buckets: SECONDS,
  registers: [metrics],
})

export const deliveryLag = new Histogram({
  name: 'zayn_delivery_lag_seconds',
  help: 'From the commit of a change to the acknowledgement of a client that received its frame (sampled)',
  buckets: SECONDS,
  registers: [metrics],
})

export const queuePickUpLag = new Histogram({
  name: 'zayn_queue_pick_up_seconds',
  help: 'From the moment a job was due to its start',
  labelNames: ['lane'],
  buckets: SECONDS,
  registers: [metrics],
})

export const socketsOpen = new Gauge({
  name: 'zayn_sockets',
  help: 'Sockets connected to this node',
  registers: [metrics],
})

export const outboxOldest = new Gauge({
  name: 'zayn_outbox_oldest_seconds',
  help: 'Age of the oldest outbox row that is due',
  registers: [metrics],
})

export const outboxFailed = new Gauge({
  name: 'zayn_outbox_failed',
  help: 'Outbox rows that gave up and wait for a person',
  registers: [metrics],
})

export const droppedFrames = new Counter({
  name: 'zayn_dropped_frames_total',
  help: 'Frames not told to other nodes because too many waited; the heads make up for them',
  registers: [metrics],
})
