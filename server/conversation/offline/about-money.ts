const MONEY =
  /[$€£¥]\s?\d|\d\s?[$€£¥]|\b(dollars?|cents?|bucks?|euros?|quid|discount|coupon|voucher|promo|cheaper|refund|tip|paid|pay|paying|payment|charge[ds]?|for free|make it free|it'?s free|gratis|on the house|half price|price to|the owner|the manager|the boss|staff price|employee)\b/i

/** Whether it is about what something should cost, or about paying: that is the menu's and the counter's. */
export function isAboutMoney(said: string): boolean {
  return MONEY.test(said)
}
