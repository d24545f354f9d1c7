/** What an operator can do about a failure; undefined where nothing but waiting helps. It holds no key. */
export function hintFor(why: string): string | undefined {
  return HINTS[why]
}

const ALONE = 'Bella answers by herself until then.'

const HINTS: Readonly<Record<string, string>> = {
  key_refused: `The model’s server refused the key. Put one that works into OPENAI_API_KEY and start again. ${ALONE}`,
  model_unknown: `The model’s server does not know the model or the address. Look at CAFE_OPENAI_MODEL and CAFE_OPENAI_BASE_URL; docs/operating/model.md. ${ALONE}`,
  account_empty: `The account at the model’s server has no money left. ${ALONE}`,
  http_400: `The model’s server did not take the form of a request. It may not know a parameter: try CAFE_OPENAI_REASONING with nothing behind it; docs/operating/model.md. ${ALONE}`,
}
