/** Why a cart cannot be sold as it is. `field` is the place in the cart, as in `lines[0].options[1].optionId`. */
export type CartRefusal =
  | { code: 'empty_cart'; field: 'lines' }
  | { code: 'too_many_lines'; field: 'lines'; max: number }
  | { code: 'too_many_units'; field: 'lines'; max: number }
  | { code: 'invalid_quantity'; field: string; max: number }
  | { code: 'unknown_item'; field: string; itemId: string }
  | { code: 'unknown_size'; field: string; sizeId: string }
  | { code: 'unknown_option'; field: string; optionId: string }
  | { code: 'option_not_for_item'; field: string; optionId: string; itemId: string }
  | { code: 'options_conflict'; field: string; groupId: string; optionIds: readonly string[] }
  | { code: 'too_many_of_option'; field: string; optionId: string; max: number }
  | { code: 'option_required'; field: string; groupId: string }
  | { code: 'amount_not_offered'; field: string; optionId: string }
  | { code: 'sold_out'; field: string; itemId: string; optionId?: string; left?: number }
