import type { AllergenId } from '../../domain/allergen/allergens.ts'

/**
 * What people call the allergens, as `spreadAll` reads it. A word may stand for several, as people mean them: who is
 * allergic to "nuts" is asked about peanuts by staff, not by us, so both are declared.
 */
export const ALLERGEN_WORDS: Readonly<Record<AllergenId, string>> = {
  gluten: 'gluten|wheat|wheat flour|barley|rye|spelt|oat|oat milk|celiac|coeliac|celiac disease|coeliac disease',
  crustaceans: 'crustacean|shellfish|shell fish|seafood|shrimp|prawn|crab|lobster|crayfish|scampi',
  eggs: 'egg|egg white|egg yolk',
  fish: 'fish|seafood|salmon|tuna|cod|anchovy',
  peanuts: 'peanut|peanut butter|groundnut|nut',
  soy: 'soy|soya|soy milk|soya milk|soybean|soy sauce|tofu|edamame',
  milk: "milk|cow's milk|dairy|lactose|milk product|dairy product|cheese|butter|cream|casein|whey|yogurt|yoghurt",
  nuts: `nut|tree nut|any nut|(almond|hazelnut|walnut|cashew|pecan|pistachio|macadamia|brazil nut)
    (almond|hazelnut|cashew|nut) (milk|butter)`,
  celery: 'celery|celeriac',
  mustard: 'mustard',
  sesame: 'sesame|sesame seed|tahini',
  sulphites: 'sulphite|sulfite|sulphur dioxide|sulfur dioxide',
  lupin: 'lupin|lupine',
  molluscs: 'mollusc|mollusk|shellfish|shell fish|seafood|clam|mussel|oyster|squid|octopus|scallop',
}
