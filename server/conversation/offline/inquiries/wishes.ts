/** What somebody would like, and would not: each as words that tell it on a menu. */
export type Wishes = { likes: (readonly string[])[]; avoids: (readonly string[])[] }

/** What a taste is called on menus of any kind. A menu's own words come from the menu. */
const TASTES: Readonly<Record<string, readonly string[]>> = {
  sweet: [
    'sweet',
    'sugar',
    'syrup',
    'caramel',
    'chocolate',
    'honey',
    'custard',
    'frosting',
    'vanilla',
    'cream',
    'chai',
  ],
  chocolate: ['chocolate', 'cocoa', 'mocha', 'chocolat'],
  strong: ['espresso', 'strong', 'double', 'bold', 'intense'],
  fruity: ['fruit', 'berry', 'berries', 'lemon', 'orange', 'peach', 'mango'],
  spicy: ['spic', 'chilli', 'chili', 'pepper', 'ginger'],
  cold: ['iced', 'cold', 'frozen', 'chilled'],
  hot: ['hot', 'steamed', 'warm'],
  creamy: ['cream', 'milk', 'foam'],
  light: ['light', 'salad', 'veggie', 'tea'],
  filling: ['sandwich', 'toast', 'wrap', 'egg', 'burger'],
  savory: ['sandwich', 'toast', 'wrap', 'cheese', 'savory', 'savoury', 'bacon'],
}

const SAME: Readonly<Record<string, string>> = {
  sugary: 'sweet',
  chocolaty: 'chocolate',
  chocolatey: 'chocolate',
  refreshing: 'cold',
  warm: 'hot',
  warming: 'hot',
  savoury: 'savory',
  salty: 'savory',
  hearty: 'filling',
}

const NOT = /\b(not|no|nothing|less|without|isn't|don't|too|un)\b[^.,;!?]{0,14}$/i

/** The tastes that are named, and whether they are wanted: "not too sweet" is not. */
export function wishesIn(said: string): Wishes {
  const wishes: Wishes = { likes: [], avoids: [] }
  for (const { 0: word, index } of said.replaceAll('’', "'").matchAll(/[a-z]+/gi)) {
    const taste = TASTES[SAME[word.toLowerCase()] ?? word.toLowerCase()]
    if (taste) (NOT.test(said.slice(0, index)) ? wishes.avoids : wishes.likes).push(taste)
  }
  return wishes
}
