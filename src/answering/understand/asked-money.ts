/** Whether a question asks for money or a price, and whether a statement tells of it. */

/** “How much did they get?” */
export const asksSum = /\bhow much (?:money|cash|funding|did (?:they|it|he|she) get)\b|\bhow much\W*$/i
/** Who pays for it, and how much. */
export const asksMoney =
  /\b(?:how much (?:money|cash|funding|did (?:they|it|he|she) get)|funds?|funded|funding|funders?|pay(?:s|ing)?|paid|financ\w*|stump\w*|bankroll\w*|sponsor\w*|donors?|whose money)\b/i
/** What something costs a school. */
export const asksCost =
  /\bwhat (?:\w+ ){0,4}cost\b|\bhow much (?:is|are|would|will|does|do) (?:it|they|that|this|the)\b|\b(?:is|are) (?:it|they|that|this) free\b|\b(?:do|does|did|will|would) .{1,40}\bcosts?\b|\b(?:price|fees?|charge)\b/i
export const tellsCost = /£|\b(?:free|fund(?:s|ed|ing)?|charge[sd]?|costs?)\b/i
export const tellsMoney = /\b(?:fund(?:s|ed|ing)?|grant|sponsor\w*|philanthropist|donat\w+|financ\w+)\b|£/i
