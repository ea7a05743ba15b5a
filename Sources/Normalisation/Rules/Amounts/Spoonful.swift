/// What cooks measure with the letters of spoons and cups, told by the food behind them.
extension Measure {
  /// "2 c. flour", "1 T. oil", "½ t salt": the letters of recipes, where food stands behind.
  func spoonful(_ at: Cursor, _ quantity: Quantity) -> Match? {
    let end = quantity.count
    // "1½ level tsp", "2 heaped tbsp"
    if at.isWord(end, Self.fillings), at[end]?.shape == .lower, !at.isGlued(end),
      let spoon = ["tsp": "teaspoon", "tbsp": "tablespoon"][at.string(end + 1).lowercased()]
    {
      return Match(
        at.isDot(end + 2) ? end + 3 : end + 2, .measure,
        quantity.spoken(at.say) + " " + at.string(end) + " " + spoon
          + (quantity.isSingular ? "" : "s"),
        .init("amount", quantity.description), .init("unit", spoon))
    }
    guard let unit = ["c": "cup", "T": "tablespoon", "t": "teaspoon"][at.string(end)],
      quantity.magnitude == nil, !at.isGlued(end + 1) || at.isDot(end + 1)
    else { return nil }
    let next = at.isDot(end + 1) ? end + 2 : end + 1
    // "1 (15-oz.) can beans; 2 qts. stock; 1 c. rice": in a list of what else is measured so
    let isListed =
      unit == "cup" && at.isDot(end + 1) && !at.isWord(next, Cursor.notNouns)
      && at.isNear("tsp tbsp tbs qt qts oz lb lbs cup cups pt", before: 20, after: 20)
    guard at[next]?.shape == .lower, at[next]?.gap == .space,
      isListed || at.isWord(next, Self.food)
        || unit == "cup" && at.isWord(next, "of") && at.isWord(next + 1, Self.food)
        || at.isWord(next, Self.kinds) && at.isWord(next + 1, Self.food),
      quantity.first.numeral?.value ?? 1 < 9, !at.isWord(-1, "figure fig table"),
      unit != "teaspoon"
        || !at.isNear("per acre hectare tonnes tons shipped exports output harvested yields")
    else { return nil }
    return Match(
      next, .measure, quantity.spoken(at.say) + " " + unit + (quantity.isSingular ? "" : "s"),
      .init("amount", quantity.description), .init("unit", unit))
  }

  /// How full a spoon is.
  static let fillings: Words = "level heaped heaping rounded scant generous"
  private static let kinds: Words = """
    olive vegetable brown white granulated chopped minced diced sliced grated shredded ground fresh \
    dried unsalted melted packed plain dark light sour cold warm
    """
  static let food: Words = """
    sugar flour butter milk water oil salt vinegar honey cream cheese stock broth rice oats juice \
    syrup cocoa vanilla cinnamon yeast soda powder paprika cumin pepper garlic onion onions lemon \
    buttermilk yogurt yoghurt mayonnaise mustard ketchup chocolate chips nuts walnuts almonds \
    pecans raisins berries blueberries strawberries peas corn beans breadcrumbs crumbs cornstarch \
    cornmeal parsley basil oregano thyme ginger nutmeg cloves sauce wine tomato tomatoes molasses \
    shortening margarine oatmeal coconut bacon ham chicken celery carrots potatoes leeks mushrooms \
    lentils feta ricotta parmesan cheddar mozzarella spinach kale quinoa sultanas currants \
    raspberries blackberries apples plums cherries prunes dates olives noodles prawns mussels spuds
    """
}
