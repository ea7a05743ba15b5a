import Testing

@testable import Normalisation

@Suite("Sentences")
struct SentenceTests {
  @Test(
    "a text is cut where its sentences end, and nowhere else",
    arguments: [
      ["He left the U.S. Senate at 10 a.m. Monday."],
      ["He left the U.S.", "He came back."],
      ["They met at 10 a.m.", "The talks failed."],
      ["C. S. Lewis met J.R.R. Tolkien."],
      ["Dr. Smith lives on Elm St. near St. Mary's."],
      ["Nancy lived on Elm St.", "It was a strange place."],
      ["He said no.", "She said yes."],
      ["The tanks ran dry by 3 a.m.", "DWP officials said so."],
      ["It opens at 8 p.m.", "NASA said it would fly."],
      ["It airs at 8 p.m. EST on CBS."],
      ["Kit is needed on Tues & Thurs.", "School lunches go up."],
      ["It runs to 28 Jul.", "10am to 5pm daily."],
      ["She was a nun of the O.S.B.", "Preceded in death by her brother."],
      ["He came from Fargo, N.D.", "Survivors include two sons."],
      ["It costs £85 a yr.", "SDLT is due."],
      ["The wind was 80+ mph.", "Trees fell."],
      ["It has 295lb ft.", "Kerbweight is low."],
      ["It is 30 in. (76 cm) wide."],
      ["It was on Pine St.", "Deputies were called."],
      ["It is 30 in.", "(He measured it.)"],
      ["It flew at 25,000 mph.", "SpaceX was glad."],
      ["He lives in the U.S.", "McCartney lives elsewhere."],
      ["He works for Tesla Inc.", "SpaceX is his too."],
      ["It was due by the end of Nov.", "Five of six members backed it."],
      ["It fell in Jan.", "Sales rose."],
      ["The Newark, N.J. Airport terminal closed."],
      ["He weighed 8 lbs.", "Mother and baby are well."],
      ["Andy Murray lost to Z. Zhang."],
      ["In the 4th ed. Smith argues this."],
      ["It was led by Adv. Teffo."],
      ["It cost £4 p.a.", "Parchment was dear."],
      ["The word is obsessed, p.p. Vexed by it."],
      ["It is at 5 Oak Terr. Thursday night."],
      ["The field is at 9,500 ft. MSL today."],
      ["It stood at 29.92 in. Hg then."],
      ["It was 75 deg. F. outside."],
      ["See fol. 12 for it."],
      ["The lab is in Pasadena, Calif.", "Radiation equals heat there."],
      ["She came from Camden, N.J.", "Prosecutors say she lied."],
      ["She left Tampa, Fla.", "Shares rose."],
      ["He met Portland, Ore. Mayor Ted Wheeler."],
      ["They flew to Tampa, Fla. Monday to see it."],
      ["It happened on Elm St.", "FBI agents came."],
      ["It closed Sunset Blvd.", "Customers were cross."],
      ["It is on Sunset Blvd. near the sea."],
      ["Use a 9-in. Pyrex plate."],
      ["Cut it with a 10-in. Lodge pan."],
      ["The blade is 9 in.", "The handle is wood."],
      ["Add flour and 1 tsp. Morton kosher salt."],
      ["Weigh out 8 oz.", "Parmesan is best."],
      ["Add flour and 1 tsp. salt.", "Stir well."],
      ["It does 0-60 mph in 3.0 sec.", "0-100 mph takes six."],
      ["It has an EPC rating: E.", "Council tax is dear."],
      ["East St. Louis voted again."],
      ["They left from Terminal A.", "Follow the signs."],
      ["He read it from A to Z.", "Members were glad."],
      ["It was option C.", "Value matters."],
      ["The form is due 15 Nov.", "Please email us."],
      ["Meet at 92nd St.", "$45 a head."],
      ["On 28 Jul. 10 people came."],
      ["On 28 Jul. 10am trains were cancelled."],
      ["At 11 Wall St. $5 trillion changes hands."],
      ["In the last yr. Labour lost."],
      ["At the J.F.K. Memorial in Dallas he spoke."],
      ["Tom and Jan. Smith came."],
      ["They met in Sept.", "NATO said no."],
      ["It was on 25 Oct. O.S. in Russia."],
      ["On 3 Sept. Britain declared war."],
      ["On Sat. Ohio State plays Michigan."],
      ["At 9 p.m. EU leaders were still talking."],
      ["In Sept. NASA said it would try again."],
      ["In the U.S. GM said sales rose."],
      ["1 Tbsp. Dijon mustard"],
      ["It is at 8 a.m. Holy Communion as ever."],
      ["The 9 a.m. Mass is said."],
      ["It lasted 2 min. 30 seconds."],
      ["It opens on 6 Jan.", "BBC News has more."],
      ["It burned on Lake Ave.", "LAUSD said so."],
      ["The Sept. NATO summit failed."],
      ["It is open until 1 Oct.", "Storm Amy closed it."],
      ["It was read on the 12 Oct. Budget day."],
      ["It runs through Oct.", "Tickets are $20."],
      ["Show at 8 p.m. Fri.", "Free."],
      ["We saw it on Sat.", "Tickets were dear."],
      ["The Fri. Free Press had it."],
      ["It was back by 6 a.m. Mon.", "Lake Mendota was high."],
      ["The rent is £1,200 p.a.", "Call us today."],
      ["Meet at 301 W. 13th St.", "7:30 p.m."],
      ["It is at the Hub, High St.", "Doors 7pm."],
      ["It is at 1350 S. Sepulveda Blvd.", "Call 211."],
      ["Smith lives at 12 Main St. Apt. 4."],
      ["Add 3 Tbsp.", "Stir well."],
      ["Add ¾ tsp.", "Bake it."],
      ["Wind 10-15 mph.", "30% chance of rain."],
      ["He is 6 ft. 2 in. tall."],
      ["It took 2 hrs. 30 min. to get there."],
      ["It fell 12 km.", "30 people saw it."],
      ["Wait 10 mins.", "NHS staff will come."],
      ["It is 12 mi. NE of Reno."],
      ["He met Rep. Dan Bishop.", "NC-01 went to him."],
      ["Smith Jr. MVP talk grew."],
      ["Apple Inc. CEO Tim Cook left."],
      ["It was sold by Acme Inc.", "IBM said so."],
      ["He left the SS.", "Himmler and Heydrich stayed."],
      ["She prayed at SS. Peter and Paul.", "He did not."],
      ["It stands at Pine and Oak Sts.", "Smith lives there."],
      ["She prayed at Sts. Mark and Luke.", "He did not."],
      ["He told the SEC.", "Musk disagreed."],
      ["See Pub. L. No. 88-352.", "He is the U.S. No. 1 player."],
      ["No. 10 is a door."],
      ["It was denied.[2][3]", "Then it was not.²", "He left."],
      ["It hit 12 mi. NNE of Ridgecrest."],
      ["He retired as Lt. Col.", "She stayed on."],
      ["They met MSgt. Roe at dawn."],
      ["Simmer for 5 mins.", "Serve it hot."],
      ["The tower is 300 ft.", "Engineers built it."],
      ["At 3 a.m. John Smith woke up."],
      ["Doors open at 9 a.m.", "Tickets cost five dollars."],
      ["It closed in Sept.", "Shares rose."],
      ["He came on Sept. 5 to stay."],
      ["Smith, Op. Cit., p. 12, says so."],
      ["They joined Valencia CF.", "Fans were glad."],
      ["It meets at 7 p.m. Tuesdays."],
      ["It was banned in the U.S.", "Companies complained."],
      ["They met in the U.S. Senate and left."],
      ["He works for Apple Inc.", "Analysts said so."],
      ["Acme Inc. Chairman Jones left."],
      ["He switched to Plan B.", "Everyone agreed."],
      ["She takes vitamin D.", "Doctors agree."],
      ["So do I.", "Mary does not."],
      ["It is closest to the Sun.", "Mercury is small."],
      ["He left as a Lt. Col.", "He died in 1950."],
      ["Dr. He said so."],
      ["It is the iPhone 15 vs. Pixel 8."],
      ["After May 18 Mount St. Helens erupted."],
      ["By July 12 Health Minister Dr. Smith left."],
      ["Architects such as I. M. Pei drew it."],
      ["Jobs in the U.S. Services sector grew."],
      ["He left before the Sun. Mass began."],
      ["I said no.", "10 minutes later he left."],
      ["The historian Robert V. Daniels wrote it."],
      ["Gen. de Gaulle spoke."],
      ["Read 1 Cor. 13 aloud."],
      ["Polls close at 8 p.m. Election Day."],
      ["He left at 5 p.m.", "Tickets were sold out."],
      ["The bank is at 12 Elm St.", "Tickets are ten dollars."],
      ["It stands on 4th St.", "Admission is free."],
      ["In 1904 Pope St. Pius wrote it."],
      ["It burned at 12 Oak Dr. Tuesday."],
      ["The Nashua (N.H.) Telegraph said so."],
      ["(He lives in the U.S.)", "She does not."],
      ["Is it true?", "No.", "It is not."],
      ["He got 5 out of 10.", "No. 3 won."],
      ["It rained on Sun.", "He stayed in."],
      ["They play Sat. and Sun. at noon."],
      ["He was born on Jan. 6 in St. Louis, Mo.", "His mother left."],
      ["The desk is 40 in. wide.", "He came in.", "She left."],
      ["It starts at 5 p.m. EST on Monday.", "It ends at 6 p.m.", "Nobody came."],
      ["They met at 10 a.m.", "Officials said nothing."],
      ["He works for the U.S. Postal Service.", "He left the U.S.", "But he came back."],
      ["She has a Ph.D. in law.", "She has a Ph.D.", "She is proud."],
      ["Sen. Lee, D-Calif., said no.", "Gov. Hill (R-Texas) agreed."],
      ["Mr. and Mrs. Hill met Ms. Lee.", "Messrs. Fox and Day did not."],
      ["He said: \"It is over.\"", "She agreed."],
      ["\"Is it over?\" he asked.", "'No.'", "It was not."],
      ["He paid $3.5 billion.", "It was 3.5.", "Nobody knew."],
      ["Robert Downey Jr. starred.", "So did Cuba Gooding Jr.", "They won."],
      ["Smith et al. found it.", "It was in vol. 3, pp. 4 and 5."],
      ["Visit example.com.", "Call 555-1234.", "Write to a@b.com."],
      ["He lives on Main St. in Boston.", "She lives on Main St.", "They met there."],
      ["George W. Bush won.", "Plan B was tried."],
      ["Go!", "Now!", "Why not?", "Who knows..."],
      ["He came, saw, etc., and left.", "He liked dogs, cats, etc.", "She did not."],
      ["The case is Roe v. Wade.", "It was hard."],
      ["He met J. K. Rowling.", "J. K. Rowling left."],
      ["It is in Washington, D.C.", "The president was there."],
      ["Apple Inc. (Nasdaq: AAPL) fell.", "Acme Corp.", "The firm rose."],
      ["ST. PAUL, Minn. (AP) — Rain fell."],
      ["A. A. Milne met J.M. Barrie."],
      ["It ended at ten P M.", "Then they left."],
      ["It rose 3.5 percent.", "Then it fell."],
      ["\"Go away,\" he said.", "\"Why?\" she asked.", "Nobody answered."],
      ["(He was right.)", "So was she."],
      ["Well... maybe not.", "Well...", "Maybe not."],
      ["Wait … what?", "Yes!"],
      ["1. Preheat the oven.", "2. Mix."],
      ["Apple Inc. fell.", "Ford Motor Co. rose."],
      ["It was Apple Inc.", "The shares fell."],
      ["Food, drink, etc. were free.", "He left."],
      ["See Booking.com today.", "Or call."],
      ["Was it Jan. 6?", "It was."],
      ["I asked Dan. 7:13 and 1 Cor. 13:4.", "He met Phil.", "30 others followed."],
      ["What?!", "No."],
      ["The harbour was quiet today.", "iPhone sales rose."],
      ["He wrote to bell hooks yesterday.", "she never answered."],
      ["It costs approx. five pounds.", "It is cheap."],
      ["\"Stop!\" he said.", "Yahoo! said no."],
      ["It is quiet.", String(repeating: "s'", count: 220), "The boats stayed in."],
      ["It is quiet.", String(repeating: "x", count: 120) + ".", "The boats stayed in."],
    ])
  func splitting(_ wanted: [String]) {
    let text = wanted.joined(separator: " ")
    let bytes = Array(text.utf8)
    let found = Normaliser(language: .americanEnglish).sentences(of: text).map {
      String(decoding: bytes[$0.source], as: UTF8.self)
    }
    #expect(found == wanted)
  }

  @Test("a blank line ends a sentence, a line break does not")
  func lines() {
    let sentences = Normaliser(language: .americanEnglish).sentences(
      of: "A headline\n\nIt goes\non here.")
    #expect(sentences.map(\.spoken) == ["A headline", "It goes on here."])
    #expect(sentences.map(\.source) == [0..<10, 12..<28])
  }

  @Test("a sentence keeps its stop, an abbreviation inside it loses its dots")
  func stops() {
    let text = "He flew to the U.S. Then Dr. Lee of Acme Inc. met Sen. Fox at 5 p.m. It was late."
    let spoken = Normaliser(language: .americanEnglish).sentences(of: text).map(\.spoken)
    #expect(
      spoken == [
        "He flew to the US.",
        "Then Doctor Lee of Acme Incorporated met Senator Fox at five P M.", "It was late.",
      ])
  }

  @Test("no sentence is longer than the cap, whatever the text, and nothing is lost")
  func cap() {
    let texts = [
      String(repeating: "one word after another, ", count: 2000),
      String(repeating: "wordwithoutanyspace", count: 500),
      String(repeating: "9", count: 10_000), String(repeating: "東", count: 3000),
      String(repeating: "a ", count: 5000), String(repeating: "((((", count: 2000),
    ]
    for text in texts {
      let sentences = Normaliser(language: .americanEnglish).sentences(of: text)
      #expect(sentences.allSatisfy { $0.source.count <= Sentence.longest })
      let covered = sentences.reduce(0) { $0 + $1.source.count }
      let spaces = text.utf8.count { $0 == 0x20 }
      #expect(covered <= text.utf8.count && covered >= text.utf8.count - spaces)
    }
  }

  @Test("a long sentence is cut at a clause where it has one")
  func clauses() {
    let text = String(repeating: "a clause of some words, ", count: 60)
    let sentences = Normaliser(language: .americanEnglish).sentences(of: text)
    #expect(sentences.count > 1)
    #expect(sentences.allSatisfy { $0.spoken.hasSuffix(",") })
  }
}
