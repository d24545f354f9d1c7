/**
 * Every variable the server reads, once. `.env.example` and docs/configuration.md are written from this table.
 * A `secret` may also come as `NAME_FILE`, the path of a file that holds it.
 */
export const SETTINGS = [
  { name: 'PORT', kind: 'port', default: '3001', doc: 'Where the café listens.' },
  {
    name: 'DATABASE_URL',
    kind: 'text',
    default: './cafe.db',
    doc: 'A path (or `file:` address) opens one SQLite file, from the project’s folder; `http(s)://host:4001[,host:4001…]` talks to rqlite nodes, nearest first.',
  },
  {
    name: 'OPENAI_API_KEY',
    kind: 'text',
    default: '',
    secret: true,
    doc: 'Bella’s key. Empty, or a placeholder such as `sk-dev-xxx`: no key, and nothing is sent to OpenAI.',
  },
  {
    name: 'CAFE_OPENAI_BASE_URL',
    kind: 'text',
    default: 'https://api.openai.com/v1',
    doc: 'Where the model answers: OpenAI, or any server that speaks its Chat Completions. One of your own may do without a key.',
  },
  {
    name: 'CAFE_OPENAI_MODEL',
    kind: 'text',
    default: 'gpt-6-luna',
    doc: 'The model’s id, as that server calls it. Models are retired often: docs/operating/model.md.',
  },
  {
    name: 'CAFE_OPENAI_REASONING',
    kind: 'text',
    default: 'none',
    doc: 'How long the model may think first. Empty: it is not told, for servers and models that do not know the parameter.',
  },
  {
    name: 'CAFE_OPENAI_INPUT_CENTS_PER_MILLION',
    kind: 'count',
    default: '10',
    doc: 'What a million tokens sent to that model cost, in US cents. 0 for a server of your own.',
  },
  {
    name: 'CAFE_OPENAI_OUTPUT_CENTS_PER_MILLION',
    kind: 'count',
    default: '50',
    doc: 'What a million tokens that it answers cost, in US cents. 0 for a server of your own.',
  },
  {
    name: 'CAFE_OPENAI_DAILY_CENTS',
    kind: 'count',
    default: '500',
    doc: 'The most that all servers of the café together spend on the model in one business day, in US cents. 0: it is never called.',
  },
  {
    name: 'CAFE_OPENAI_FIRST_WORDS_MS',
    kind: 'count',
    default: '2200',
    doc: 'How long a customer waits for the model’s first sentence, in milliseconds; then Bella answers by herself.',
  },
  {
    name: 'CAFE_OPENAI_SILENCE_MS',
    kind: 'count',
    default: '700',
    doc: 'How long the model may fall silent once it speaks, in milliseconds; then Bella answers by herself.',
  },
  { name: 'DEBUG', kind: 'flag', default: 'false', doc: 'Verbose logs, still without secrets and personal data.' },
  {
    name: 'CAFE_HOST',
    kind: 'text',
    default: 'localhost',
    doc: 'The address to listen on. `localhost`: this machine only. `0.0.0.0`: phones and tablets in the same network too.',
  },
  {
    name: 'CAFE_PUBLIC_URL',
    kind: 'text',
    default: '',
    doc: 'How customers reach the café, as in `https://order.example.com`; printed addresses start with it.',
  },
  {
    name: 'CAFE_MENU_FILE',
    kind: 'text',
    default: './menu/brew-and-byte.json',
    doc: 'The menu that fills a new database. Later menus come by `bin/cafe menu import`.',
  },
  {
    name: 'CAFE_SECRET',
    kind: 'text',
    default: '',
    secret: true,
    doc: 'Signs quotes and order tokens; 32 characters or more, the same on every server. Empty: one is made and kept in the database.',
  },
  {
    name: 'CAFE_NODE',
    kind: 'text',
    default: '',
    doc: 'This server’s name in `/version` and logs. Empty: the machine’s.',
  },
  {
    name: 'CAFE_REGION',
    kind: 'text',
    default: 'local',
    doc: 'The region this server stands in, for `/version` and logs.',
  },
  {
    name: 'CAFE_ALLOWED_ORIGINS',
    kind: 'list',
    default: '',
    doc: 'Other web origins that may call the API, separated by commas. The café’s own pages need none.',
  },
  {
    name: 'CAFE_TRUSTED_PROXIES',
    kind: 'list',
    default: '',
    doc: 'Addresses of proxies whose `X-Forwarded-*` headers are believed, separated by commas.',
  },
  {
    name: 'CAFE_RATE_PER_MINUTE',
    kind: 'count',
    default: '1200',
    doc: 'Quotes, orders and other writes accepted from one address in a minute; a whole café’s phones may share one. 0: no limit.',
  },
  {
    name: 'CAFE_METRICS_TOKEN',
    kind: 'text',
    default: '',
    secret: true,
    doc: 'Bearer token for `/metrics`. Empty: answered to this machine only.',
  },
  {
    name: 'CAFE_DRAIN_MS',
    kind: 'count',
    default: '8000',
    doc: 'How long a stopping server waits for requests under way, in milliseconds.',
  },
] as const satisfies readonly Setting[]

export type Setting = {
  name: string
  kind: 'text' | 'port' | 'count' | 'flag' | 'list'
  default: string
  doc: string
  secret?: boolean
}

export type SettingName = (typeof SETTINGS)[number]['name']
