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
    ¥ | yen
    § | section
    © | -
    ® | -
    ° | degrees
    ± | plus or minus
    ² | squared
    ³ | cubed
    ¶ | paragraph
    · | -
    × | times
    ÷ | divided by
    † | -
    ‡ | -
    • | -
    ‰ | per thousand
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
    € | euros
    № | number
    ™ | -
    ← | from
    → | to
    ∆ | delta
    ∑ | the sum of
    − | minus
    √ | the square root of
    ∞ | infinity
    ≈ | approximately
    ≠ | is not equal to
    ≤ | less than or equal to
    ≥ | greater than or equal to
    """#)
}
