import type { Section } from '../node.ts'

export const MONITORING: Section = {
  number: 8,
  title: 'Monitoring architecture',
  nodes: [
    {
      id: '8.1',
      name: 'AppLogs',
      level: 'R',
      proves: 'Each event is one JSON line with its request id, and nothing personal reaches any sink.',
    },
    {
      id: '8.2',
      name: 'AppMetrics',
      level: 'R',
      proves: 'Rate, errors and duration by route, loop lag and store load, in buckets that match the objectives.',
    },
    {
      id: '8.3',
      name: 'BusinessMetrics',
      level: 'R',
      proves: 'Orders, kept promises, left carts and Bella’s figures equal a recount in SQL to the cent.',
    },
    {
      id: '8.4',
      name: 'ServerMetrics',
      level: 'R',
      proves: 'The host’s figures are collected, and a disk that fills up raises its alert hours before.',
    },
    {
      id: '8.5',
      name: 'NetworkMetrics',
      level: 'R',
      proves: 'A planted delay of 300 ms shows in the latency figures.',
    },
    {
      id: '8.6',
      name: 'DBMetrics',
      level: 'R',
      proves: 'Query times, log size, checkpoint age, lag and the writer’s queue are measured.',
    },
    {
      id: '8.7',
      name: 'LogAggregator',
      level: 'D+S',
      proves: 'The log pipeline parses our lines and delivers them in bulk to an Elasticsearch double.',
    },
    {
      id: '8.8',
      name: 'MetricsCollector',
      level: 'R',
      proves: 'Prometheus scrapes the running stack; every alert has a case that fires and one that does not.',
    },
    {
      id: '8.9',
      name: 'APM',
      level: 'D',
      proves: 'One order is one trace from balancer to store, delivered over OTLP.',
    },
    {
      id: '8.10',
      name: 'AlertManager',
      level: 'R',
      proves: 'Alerts are routed, grouped and held back as the tree says.',
    },
    {
      id: '8.11',
      name: 'PagerDuty',
      level: 'D',
      proves: 'A page is raised and resolved under one key, for page-worthy alerts alone.',
    },
    { id: '8.12', name: 'Slack', level: 'D', proves: 'The message carries the value and the runbook.' },
    { id: '8.13', name: 'Email', level: 'R', proves: 'An alert arrives by mail at a real SMTP server.' },
    { id: '8.14', name: 'Grafana', level: 'S', proves: 'Dashboards are valid and load.' },
    {
      id: '8.15',
      name: 'Kibana',
      level: 'R+S',
      levelNote: 'own log page R',
      proves: 'Saved searches are valid, and our own log page does the work without Kibana.',
    },
    {
      id: '8.16',
      name: 'CustomDash',
      level: 'R',
      proves: 'One page tells somebody who is no engineer whether the café is well, even with Prometheus down.',
    },
  ],
}
