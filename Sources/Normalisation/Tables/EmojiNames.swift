extension Tables {
  /// Emoji, without variation selectors and skin tones: how they are said. Those that stand nowhere
  /// here are passed over.
  /// Long because it is data: an entry a line, so that a reader adds one in one line.
  static let emoji = Table(
    "emoji", width: 1...1, keys: .exact,
    #"""
    ‼ | double exclamation mark
    ⌚ | watch
    ⌛ | hourglass
    ⏰ | alarm clock
    ⏳ | hourglass with flowing sand
    ☀ | sun
    ☁ | cloud
    ☃ | snowman
    ☎ | telephone
    ☑ | checked box
    ☔ | umbrella with rain
    ☕ | hot drink
    ☘ | shamrock
    ☝ | index finger pointing up
    ☠ | skull and crossbones
    ☢ | radioactive
    ☣ | biohazard
    ☪ | star and crescent
    ☮ | peace symbol
    ☹ | frowning face
    ♥ | heart
    ♻ | recycling symbol
    ♾ | infinity
    ⚒ | hammer and pick
    ⚓ | anchor
    ⚖ | scales
    ⚙ | gear
    ⚠ | warning
    ⚡ | lightning
    ⚪ | white circle
    ⚫ | black circle
    ⚰ | coffin
    ⚽ | soccer ball
    ⚾ | baseball
    ⛅ | sun behind cloud
    ⛈ | thunderstorm
    ⛔ | no entry
    ⛪ | church
    ⛳ | flag in hole
    ⛵ | sailboat
    ✂ | scissors
    ✅ | check mark
    ✈ | airplane
    ✉ | envelope
    ✊ | raised fist
    ✋ | raised hand
    ✌ | victory hand
    ✍ | writing hand
    ✔ | check mark
    ✖ | multiplication sign
    ✝ | cross
    ✡ | star of David
    ✨ | sparkles
    ❄ | snowflake
    ❌ | cross mark
    ❎ | cross mark button
    ❓ | question mark
    ❔ | question mark
    ❕ | exclamation mark
    ❗ | exclamation mark
    ❤ | red heart
    ❤‍🔥 | heart on fire
    ❤‍🩹 | mending heart
    ➕ | plus
    ➖ | minus
    ➗ | divide
    ➡ | right arrow
    ⬅ | left arrow
    ⬆ | up arrow
    ⬇ | down arrow
    ⭐ | star
    🆕 | new
    🆗 | OK
    🆘 | SOS
    🆚 | versus
    🌃 | night with stars
    🌅 | sunrise
    🌈 | rainbow
    🌉 | bridge at night
    🌊 | wave
    🌋 | volcano
    🌍 | globe showing Europe and Africa
    🌎 | globe showing the Americas
    🌏 | globe showing Asia and Australia
    🌐 | globe
    🌕 | full moon
    🌙 | crescent moon
    🌞 | sun with face
    🌟 | glowing star
    🌠 | shooting star
    🌧 | rain cloud
    🌭 | hot dog
    🌮 | taco
    🌱 | seedling
    🌲 | evergreen tree
    🌳 | tree
    🌴 | palm tree
    🌵 | cactus
    🌶 | hot pepper
    🌷 | tulip
    🌸 | cherry blossom
    🌹 | rose
    🌺 | hibiscus
    🌻 | sunflower
    🌼 | blossom
    🌽 | ear of corn
    🌾 | sheaf of rice
    🌿 | herb
    🍀 | four-leaf clover
    🍁 | maple leaf
    🍂 | fallen leaf
    🍃 | leaves in the wind
    🍄 | mushroom
    🍆 | eggplant
    🍇 | grapes
    🍉 | watermelon
    🍊 | tangerine
    🍋 | lemon
    🍌 | banana
    🍍 | pineapple
    🍎 | red apple
    🍏 | green apple
    🍑 | peach
    🍒 | cherries
    🍓 | strawberry
    🍔 | hamburger
    🍕 | pizza
    🍖 | meat on bone
    🍝 | spaghetti
    🍞 | bread
    🍟 | French fries
    🍣 | sushi
    🍦 | ice cream
    🍩 | doughnut
    🍪 | cookie
    🍫 | chocolate bar
    🍬 | candy
    🍯 | honey pot
    🍰 | shortcake
    🍳 | cooking
    🍴 | fork and knife
    🍵 | cup of tea
    🍷 | wine glass
    🍸 | cocktail glass
    🍹 | tropical drink
    🍺 | beer mug
    🍻 | clinking beer mugs
    🍼 | baby bottle
    🍾 | bottle with popping cork
    🍿 | popcorn
    🎀 | ribbon
    🎁 | wrapped gift
    🎂 | birthday cake
    🎃 | jack-o'-lantern
    🎄 | Christmas tree
    🎅 | Santa Claus
    🎆 | fireworks
    🎇 | sparkler
    🎈 | balloon
    🎉 | party popper
    🎊 | confetti ball
    🎌 | crossed flags
    🎓 | graduation cap
    🎖 | military medal
    🎗 | reminder ribbon
    🎡 | Ferris wheel
    🎤 | microphone
    🎥 | movie camera
    🎧 | headphones
    🎨 | artist palette
    🎩 | top hat
    🎪 | circus tent
    🎫 | ticket
    🎬 | clapper board
    🎭 | performing arts
    🎮 | video game
    🎯 | bullseye
    🎲 | die
    🎵 | musical note
    🎶 | musical notes
    🎷 | saxophone
    🎸 | guitar
    🎹 | piano keys
    🎺 | trumpet
    🎻 | violin
    🎾 | tennis ball
    🏀 | basketball
    🏁 | chequered flag
    🏃 | person running
    🏄 | person surfing
    🏅 | sports medal
    🏆 | trophy
    🏈 | American football
    🏉 | rugby ball
    🏊 | person swimming
    🏋 | person lifting weights
    🏎 | racing car
    🏏 | cricket bat and ball
    🏐 | volleyball
    🏒 | ice hockey stick
    🏔 | snow-capped mountain
    🏖 | beach
    🏠 | house
    🏡 | house with garden
    🏢 | office building
    🏥 | hospital
    🏦 | bank
    🏨 | hotel
    🏫 | school
    🏭 | factory
    🏰 | castle
    🏳 | white flag
    🏳‍⚧ | transgender flag
    🏳‍🌈 | rainbow flag
    🏴 | black flag
    🏴‍☠ | pirate flag
    🏹 | bow and arrow
    🐈 | cat
    🐉 | dragon
    🐊 | crocodile
    🐋 | whale
    🐌 | snail
    🐍 | snake
    🐎 | horse
    🐐 | goat
    🐑 | ewe
    🐒 | monkey
    🐓 | rooster
    🐔 | chicken
    🐕 | dog
    🐕‍🦺 | service dog
    🐘 | elephant
    🐙 | octopus
    🐛 | bug
    🐜 | ant
    🐝 | honeybee
    🐞 | lady beetle
    🐟 | fish
    🐠 | tropical fish
    🐢 | turtle
    🐤 | baby chick
    🐦 | bird
    🐧 | penguin
    🐨 | koala
    🐪 | camel
    🐬 | dolphin
    🐭 | mouse face
    🐮 | cow face
    🐯 | tiger face
    🐰 | rabbit face
    🐱 | cat face
    🐳 | spouting whale
    🐴 | horse face
    🐵 | monkey face
    🐶 | dog face
    🐷 | pig face
    🐸 | frog
    🐹 | hamster
    🐺 | wolf
    🐻 | bear
    🐻‍❄ | polar bear
    🐼 | panda
    🐾 | paw prints
    👀 | eyes
    👁 | eye
    👁‍🗨 | eye in speech bubble
    👄 | mouth
    👅 | tongue
    👆 | finger pointing up
    👇 | finger pointing down
    👈 | finger pointing left
    👉 | finger pointing right
    👊 | oncoming fist
    👋 | waving hand
    👌 | OK hand
    👍 | thumbs up
    👎 | thumbs down
    👏 | clapping hands
    👐 | open hands
    👑 | crown
    👓 | glasses
    👔 | necktie
    👕 | T-shirt
    👗 | dress
    👠 | high-heeled shoe
    👣 | footprints
    👤 | bust in silhouette
    👥 | two busts in silhouette
    👦 | boy
    👧 | girl
    👨 | man
    👨‍⚕ | man health worker
    👨‍⚖ | man judge
    👨‍🌾 | man farmer
    👨‍🍳 | man cook
    👨‍🎓 | man student
    👨‍🎤 | man singer
    👨‍🏫 | man teacher
    👨‍💻 | man at a computer
    👨‍🔬 | man scientist
    👨‍🚀 | man astronaut
    👨‍🚒 | man firefighter
    👩 | woman
    👩‍⚕ | woman health worker
    👩‍⚖ | woman judge
    👩‍❤‍👨 | couple with heart
    👩‍🌾 | woman farmer
    👩‍🍳 | woman cook
    👩‍🎓 | woman student
    👩‍🎤 | woman singer
    👩‍🏫 | woman teacher
    👩‍💻 | woman at a computer
    👩‍🔬 | woman scientist
    👩‍🚀 | woman astronaut
    👩‍🚒 | woman firefighter
    👪 | family
    👫 | woman and man holding hands
    👮 | police officer
    👯 | people with bunny ears
    👰 | person with veil
    👳 | person wearing turban
    👴 | old man
    👵 | old woman
    👶 | baby
    👷 | construction worker
    👸 | princess
    👻 | ghost
    👼 | baby angel
    👽 | alien
    👿 | angry face with horns
    💀 | skull
    💁 | person tipping hand
    💃 | woman dancing
    💄 | lipstick
    💅 | nail polish
    💉 | syringe
    💊 | pill
    💋 | kiss mark
    💌 | love letter
    💍 | ring
    💎 | gem
    💏 | kiss
    💐 | bouquet
    💑 | couple with heart
    💒 | wedding
    💓 | beating heart
    💔 | broken heart
    💕 | two hearts
    💖 | sparkling heart
    💗 | growing heart
    💘 | heart with arrow
    💙 | blue heart
    💚 | green heart
    💛 | yellow heart
    💜 | purple heart
    💝 | heart with ribbon
    💞 | revolving hearts
    💡 | light bulb
    💢 | anger sign
    💣 | bomb
    💤 | sleeping sign
    💥 | collision
    💦 | sweat drops
    💧 | droplet
    💨 | puff of air
    💩 | pile of poo
    💪 | flexed biceps
    💫 | dizzy
    💬 | speech balloon
    💭 | thought balloon
    💯 | hundred points
    💰 | money bag
    💳 | credit card
    💵 | dollar bills
    💶 | euro bills
    💷 | pound bills
    💸 | money with wings
    💻 | laptop
    📁 | file folder
    📅 | calendar
    📈 | rising chart
    📉 | falling chart
    📊 | bar chart
    📌 | pushpin
    📍 | round pushpin
    📎 | paper clip
    📖 | open book
    📚 | books
    📝 | memo
    📞 | telephone receiver
    📢 | megaphone
    📣 | cheering megaphone
    📦 | package
    📧 | e-mail
    📨 | incoming envelope
    📰 | newspaper
    📱 | mobile phone
    📷 | camera
    📸 | camera with flash
    📺 | television
    📻 | radio
    🔄 | counterclockwise arrows
    🔊 | loudspeaker
    🔍 | magnifying glass
    🔑 | key
    🔒 | lock
    🔓 | open lock
    🔔 | bell
    🔕 | bell with slash
    🔗 | link
    🔙 | back arrow
    🔜 | soon arrow
    🔝 | top arrow
    🔥 | fire
    🔨 | hammer
    🔫 | pistol
    🔬 | microscope
    🔭 | telescope
    🔴 | red circle
    🔵 | blue circle
    🕊 | dove
    🕌 | mosque
    🕍 | synagogue
    🕎 | menorah
    🕵 | detective
    🕷 | spider
    🕺 | man dancing
    🖤 | black heart
    🖥 | desktop computer
    🗺 | world map
    🗽 | Statue of Liberty
    😀 | grinning face
    😁 | beaming face
    😂 | face with tears of joy
    😃 | smiling face with open mouth
    😄 | smiling face with open mouth and smiling eyes
    😅 | smiling face with sweat
    😆 | laughing face
    😇 | smiling face with halo
    😈 | smiling face with horns
    😉 | winking face
    😊 | smiling face with smiling eyes
    😋 | face savoring food
    😌 | relieved face
    😍 | smiling face with heart eyes
    😎 | smiling face with sunglasses
    😏 | smirking face
    😐 | neutral face
    😑 | expressionless face
    😒 | unamused face
    😓 | downcast face with sweat
    😔 | pensive face
    😕 | confused face
    😖 | confounded face
    😘 | face blowing a kiss
    😛 | face with tongue out
    😜 | winking face with tongue out
    😞 | disappointed face
    😟 | worried face
    😠 | angry face
    😡 | angry red face
    😢 | crying face
    😣 | persevering face
    😤 | face with steam from nose
    😥 | sad but relieved face
    😦 | frowning face with open mouth
    😧 | anguished face
    😨 | fearful face
    😩 | weary face
    😪 | sleepy face
    😫 | tired face
    😬 | grimacing face
    😭 | loudly crying face
    😮 | face with open mouth
    😮‍💨 | face exhaling
    😰 | anxious face with sweat
    😱 | face screaming in fear
    😲 | astonished face
    😳 | flushed face
    😴 | sleeping face
    😵 | dizzy face
    😵‍💫 | face with spiral eyes
    😶 | face without mouth
    😷 | face with medical mask
    😹 | cat with tears of joy
    😺 | grinning cat
    😻 | smiling cat with heart eyes
    🙁 | slightly frowning face
    🙂 | slightly smiling face
    🙃 | upside-down face
    🙄 | face with rolling eyes
    🙅 | person gesturing no
    🙆 | person gesturing OK
    🙇 | person bowing
    🙈 | see-no-evil monkey
    🙉 | hear-no-evil monkey
    🙊 | speak-no-evil monkey
    🙋 | person raising hand
    🙌 | raising hands
    🙏 | folded hands
    🚀 | rocket
    🚁 | helicopter
    🚂 | locomotive
    🚄 | high-speed train
    🚇 | metro
    🚌 | bus
    🚑 | ambulance
    🚒 | fire engine
    🚓 | police car
    🚕 | taxi
    🚗 | car
    🚚 | delivery truck
    🚜 | tractor
    🚢 | ship
    🚦 | traffic light
    🚧 | construction
    🚨 | police car light
    🚩 | red flag
    🚫 | prohibited
    🚬 | cigarette
    🚭 | no smoking
    🚲 | bicycle
    🚴 | person cycling
    🚶 | person walking
    🚽 | toilet
    🛑 | stop sign
    🛒 | shopping cart
    🛠 | hammer and wrench
    🛡 | shield
    🛫 | airplane departing
    🛸 | flying saucer
    🟠 | orange circle
    🟡 | yellow circle
    🟢 | green circle
    🟣 | purple circle
    🤌 | pinched fingers
    🤍 | white heart
    🤎 | brown heart
    🤏 | pinching hand
    🤐 | zipper-mouth face
    🤑 | money-mouth face
    🤒 | face with thermometer
    🤓 | nerd face
    🤔 | thinking face
    🤕 | face with bandage
    🤖 | robot
    🤗 | hugging face
    🤘 | sign of the horns
    🤙 | call-me hand
    🤚 | raised back of hand
    🤝 | handshake
    🤞 | crossed fingers
    🤟 | love-you gesture
    🤠 | cowboy
    🤡 | clown face
    🤢 | nauseated face
    🤣 | rolling on the floor laughing
    🤦 | person facepalming
    🤧 | sneezing face
    🤨 | face with raised eyebrow
    🤩 | star-struck face
    🤪 | zany face
    🤫 | shushing face
    🤬 | swearing face
    🤭 | face with hand over mouth
    🤮 | vomiting face
    🤯 | exploding head
    🤰 | pregnant woman
    🤳 | selfie
    🤴 | prince
    🤵 | person in tuxedo
    🤷 | person shrugging
    🤸 | person doing a cartwheel
    🥀 | wilted flower
    🥁 | drum
    🥂 | clinking glasses
    🥃 | tumbler glass
    🥇 | gold medal
    🥈 | silver medal
    🥉 | bronze medal
    🥊 | boxing glove
    🥑 | avocado
    🥓 | bacon
    🥔 | potato
    🥕 | carrot
    🥩 | cut of meat
    🥰 | smiling face with hearts
    🥱 | yawning face
    🥳 | partying face
    🥵 | hot face
    🥶 | cold face
    🥹 | face holding back tears
    🥺 | pleading face
    🦀 | crab
    🦁 | lion
    🦄 | unicorn
    🦅 | eagle
    🦆 | duck
    🦇 | bat
    🦈 | shark
    🦉 | owl
    🦊 | fox
    🦋 | butterfly
    🦐 | shrimp
    🦒 | giraffe
    🦖 | T. rex
    🦷 | tooth
    🦸 | superhero
    🧀 | cheese
    🧐 | face with monocle
    🧑 | person
    🧑‍⚕ | health worker
    🧑‍⚖ | judge
    🧑‍🌾 | farmer
    🧑‍🍳 | cook
    🧑‍🎓 | student
    🧑‍🎤 | singer
    🧑‍🏫 | teacher
    🧑‍💻 | person at a computer
    🧑‍🔬 | scientist
    🧑‍🚀 | astronaut
    🧑‍🚒 | firefighter
    🧑‍🤝‍🧑 | people holding hands
    🧒 | child
    🧓 | older person
    🧕 | woman with headscarf
    🧘 | person in lotus position
    🧙 | mage
    🧛 | vampire
    🧟 | zombie
    🧠 | brain
    🧡 | orange heart
    🧪 | test tube
    🩵 | light blue heart
    🩷 | pink heart
    🩸 | drop of blood
    🩺 | stethoscope
    🫶 | heart hands
    """#)
}
