extension Tables {
  /// Signs: how they are said between words; nothing where they are passed over.
  static let symbols = Table(
    "symbols", width: 1...1, keys: .exact,
    #"""
    % | percent
    & | and
    * | -
    + | plus
    = | equals
    @ | at
    ^ | -
    _ | -
    ` | -
    ~ | about
    ¢ | cents
    £ | pounds
    ¤ | -
    ¥ | yen
    ¦ | -
    § | section
    ¨ | -
    © | -
    ¬ | not
    ® | -
    ¯ | -
    ° | degrees
    ± | plus or minus
    ² | squared
    ³ | cubed
    ¶ | paragraph
    · | -
    ¸ | -
    × | times
    ÷ | divided by
    ฿ | baht
    ‖ | -
    † | -
    ‡ | -
    • | -
    ‣ | -
    ‰ | per thousand
    ⁃ | -
    ⁄ | over
    ⁰ | to the power of zero
    ⁴ | to the power of four
    ⁵ | to the power of five
    ⁶ | to the power of six
    ⁷ | to the power of seven
    ⁸ | to the power of eight
    ⁹ | to the power of nine
    ₀ | zero
    ₁ | one
    ₂ | two
    ₃ | three
    ₄ | four
    ₅ | five
    ₆ | six
    ₇ | seven
    ₈ | eight
    ₉ | nine
    ₦ | naira
    ₩ | won
    ₪ | shekels
    ₫ | dong
    € | euros
    ₱ | pesos
    ₴ | hryvnias
    ₹ | rupees
    ₺ | lira
    ₽ | rubles
    ₿ | bitcoin
    ℃ | degrees Celsius
    ℅ | care of
    ℉ | degrees Fahrenheit
    № | number
    ℗ | -
    ℠ | -
    ™ | -
    ← | from
    → | to
    ↔ | and
    ⇐ | from
    ⇒ | to
    ∀ | for all
    ∂ | partial
    ∃ | there exists
    ∅ | the empty set
    ∆ | delta
    ∈ | in
    ∏ | the product of
    ∑ | the sum of
    − | minus
    √ | the square root of
    ∝ | is proportional to
    ∞ | infinity
    ∩ | intersection
    ∪ | union
    ∫ | the integral of
    ∴ | therefore
    ∵ | because
    ≈ | approximately
    ≠ | is not equal to
    ≡ | is identical to
    ≤ | less than or equal to
    ≥ | greater than or equal to
    ≪ | much less than
    ≫ | much greater than
    ⊂ | is a subset of
    ► | -
    ◦ | -
    ☐ | -
    ♀ | female
    ♂ | male
    ♭ | flat
    ♮ | natural
    ♯ | sharp
    ➔ | to
    ➜ | to
    """#)
}
