/** What a cup holds, from the bottom up: the colour and its share of the cup. */
export type Layer = readonly [liquid: keyof typeof LIQUIDS, share: number]

export type Art =
  | {
      kind: 'drink'
      vessel: 'demitasse' | 'cup' | 'tumbler' | 'pint' | 'dome'
      layers: readonly Layer[]
      garnish?: Garnish
    }
  | { kind: 'bake'; bake: Bake }

export type Garnish = 'ice' | 'cream' | 'tag' | 'cocoa' | 'bubbles'
export type Bake =
  'croissant' | 'pain' | 'muffin' | 'scone' | 'danish' | 'toast' | 'bun' | 'club' | 'wrap' | 'cookie' | 'cake' | 'plate'

export const LIQUIDS = {
  espresso: '#4a2617',
  coffee: '#6d3f24',
  water: '#8a5a38',
  blend: '#b27a4a',
  latte: '#cfa172',
  milk: '#f1dfc6',
  foam: '#fff7ea',
  chocolate: '#57321f',
  cocoa: '#8a5436',
  matcha: '#94b45f',
  chai: '#c98f52',
  tea: '#b8622a',
  fruit: '#c8434e',
} as const

const drink = (vessel: (Art & { kind: 'drink' })['vessel'], layers: readonly Layer[], garnish?: Garnish): Art => ({
  kind: 'drink',
  vessel,
  layers,
  ...(garnish && { garnish }),
})
const bake = (name: Bake): Art => ({ kind: 'bake', bake: name })

/** The first that fits the item's id, its name's words or its category's wins: any café's menu finds something. */
const DRAWINGS: readonly (readonly [RegExp, Art])[] = [
  [/nitro/, drink('pint', [['espresso', 0.72], ['latte', 0.1], ['foam', 0.18]], 'bubbles')], // prettier-ignore
  [
    /frapp|shake|blended/,
    drink(
      'dome',
      [
        ['blend', 0.55],
        ['latte', 0.45],
      ],
      'cream',
    ),
  ],
  [/smoothie|juice|lemonade/, drink('tumbler', [['fruit', 1]], 'ice')],
  [/ice[d-]?.*(latte|milk)/, drink('tumbler', [['milk', 0.55], ['blend', 0.2], ['espresso', 0.25]], 'ice')], // prettier-ignore
  [/cold-brew/, drink('tumbler', [['espresso', 0.9]], 'ice')],
  [/iced/, drink('tumbler', [['coffee', 0.9]], 'ice')],
  [/double/, drink('demitasse', [['espresso', 0.78], ['latte', 0.22]])], // prettier-ignore
  [/matcha/, drink('cup', [['matcha', 0.6], ['milk', 0.2], ['foam', 0.2]])], // prettier-ignore
  [/chai/, drink('cup', [['chai', 0.7], ['foam', 0.3]], 'cocoa')], // prettier-ignore
  [/hot-choc|cocoa/, drink('cup', [['chocolate', 0.75], ['cocoa', 0.25]], 'cream')], // prettier-ignore
  [/mocha/, drink('cup', [['chocolate', 0.3], ['espresso', 0.2], ['latte', 0.3], ['foam', 0.2]], 'cocoa')], // prettier-ignore
  [/macchiato|cortado/, drink('demitasse', [['espresso', 0.6], ['latte', 0.15], ['foam', 0.25]])], // prettier-ignore
  [/cappuc/, drink('cup', [['espresso', 0.3], ['latte', 0.3], ['foam', 0.4]], 'cocoa')], // prettier-ignore
  [/flat-white/, drink('cup', [['espresso', 0.4], ['latte', 0.48], ['foam', 0.12]])], // prettier-ignore
  [/latte|au-lait/, drink('cup', [['espresso', 0.25], ['latte', 0.5], ['foam', 0.25]])], // prettier-ignore
  [/brew|americano|filter|drip/, drink('cup', [['coffee', 0.82], ['water', 0.12]])], // prettier-ignore
  [/\btea\b|infusion/, drink('cup', [['tea', 0.88]], 'tag')],
  [/croissant/, bake('croissant')],
  [/pain-au|chocolate-bread/, bake('pain')],
  [/muffin|cupcake/, bake('muffin')],
  [/scone/, bake('scone')],
  [/danish|cinnamon|roll\b/, bake('danish')],
  [/cookie|biscuit/, bake('cookie')],
  [/cake|brownie|pie|tart/, bake('cake')],
  [/toast/, bake('toast')],
  [/wrap|burrito/, bake('wrap')],
  [/club|panini|sandwich$/, bake('club')],
  [/breakfast|bagel|bun|burger/, bake('bun')],
  [/espresso|ristretto/, drink('demitasse', [['espresso', 0.55], ['latte', 0.2]])], // prettier-ignore
  [/pastr|bak/, bake('croissant')],
  [/sandwich|food|lunch|salad/, bake('club')],
  [/coffee|drink|hot/, drink('cup', [['coffee', 0.8]])],
]

const FALLBACK = bake('plate')

export function artOf(item: { id: string; categoryId: string }): Art {
  const own = item.id === 'breakfast-sandwich' ? bake('bun') : matching(item.id)
  return own ?? matching(item.categoryId) ?? FALLBACK
}

function matching(id: string): Art | undefined {
  return DRAWINGS.find(([words]) => words.test(id))?.[1]
}
