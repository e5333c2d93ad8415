import { describe, expect, test } from 'vitest'
import { found } from './found'

describe('surnames that are other words, behind an office that tells a whole name', () => {
  test.each([
    ['a noun, and alone behind a verb of speech', 'التقى وزير العدل رامي قرار وفدا. وأعرب قرار عن أمله', ['رامي قرار', 'قرار']],
    ['what looks like a noun with a preposition', 'وقال المحامي جوزيف بريحان الوكيل', ['جوزيف بريحان']],
    [
      'what begins as a verb, in two words and in one',
      'وزير المالية التركي حسن يرلي دايا، أن. وقال يرليدايا إنه',
      ['حسن يرلي دايا', 'يرليدايا'],
    ],
    ['what is a title too', 'قال وزير الزراعة الأردني سمير الشيخ في منشور', ['سمير الشيخ']],
    ['a verb where the clause has its own', 'قال وزير النقل ماجد لفت اليوم إن', ['ماجد لفت']],
    ['behind nouns that an office takes', 'القبض على رئيس حكومة الساحل خليفة الصويل وعدد من أنصاره', ['خليفة الصويل']],
    ['a noun between commas', 'أعلن وزير العدل، رامي قرار، أن. وأكد الوزير قرار ذلك', ['رامي قرار', 'قرار']],
    ['what is an adjective too, where its clause ends', 'ذكر عبد المنعم الحر، أمس', ['عبد المنعم الحر']],
    ['what is a title too, behind a rank and alone', 'قال العقيد حسان القاضي إنه. وأضاف القاضي أن', ['حسان القاضي', 'القاضي']],
    ['two short letters of a foreign name', 'قال وزير الخارجية كولن باول أمس إن', ['كولن باول']],
    ['an indefinite adjective of a foreigner', 'رفض الرئيس جون كندي ذلك', ['جون كندي']],
    ['no morning between commas', 'زار رئيس الوزراء، صباح السبت، المكان', []],
    ['no verb behind a prince', 'تأكد أن الأمير حمزة يتعرض لحملة', ['حمزة']],
    ['no object behind a president', 'أصدر الرئيس سعيد مرسوما معتمدا', []],
    ['no name of a spokesman', 'وقال الناطق الرسمي باسم وزارة الخارجية', []],
    ['an emir as a father', 'وصل الوزير حسين أمير عبداللاوي، أمس', ['حسين أمير عبداللاوي']],
  ])('%s', (_, text, people) => {
    expect(found(text, 'person')).toEqual(people)
  })
})

describe('people who are called by one word', () => {
  test.each([
    ['a sheikh by a name that is a word', 'ندد النائب بأوامر الشيخ صباح وديونه', ['صباح']],
    ['a sheikh after whom a place is called', 'الشيخ جابر الأحمد الجابر الزيداني افتتح', ['جابر الأحمد الجابر الزيداني']],
    ['by the given name, who says something', 'وشدد عزام على أن الوقت ضيق', ['عزام']],
    ['no first secretary', 'حضرت المستشارة الأولى ذلك', []],
    ['no morning of a visit', 'وصل الشيخ صباح اليوم إلى البلاد', []],
    ['no team', 'فاز الفريق عادل النتيجة', []],
    ['by the son’s particle', 'دعا بن سالم إلى الحوار، وتجول بن سالم هناك', ['بن سالم', 'بن سالم']],
    ['no town', 'عاد من بن دردان أمس', []],
    ['a couple', 'سافر جوناثان وديانا توردي إلى الساحل', ['جوناثان', 'ديانا توردي']],
    ['a list of given names', 'قتل أحفاده: خالد ورزان.', ['خالد', 'رزان']],
    ['who speaks, and then everywhere', 'ولفت بورونكوف إلى أن الخطر كبير. ومكتب بورونكوف فتح', ['بورونكوف', 'بورونكوف']],
    ['no observers who speak', 'وقال مراقبون إن الأمر مهم', []],
    ['by the given name, once the whole name is told', 'قتلت شيرين أبو هاملة. كانت شيرين تعمل هنا', ['شيرين أبو هاملة', 'شيرين']],
    ['no adjective that is a given name', 'عاشت آمنة الراجي في منطقة آمنة، هناك', ['آمنة الراجي']],
    ['a family name of two words', 'قال حسن فضل الله إن. وأكد فضل الله ذلك', ['حسن فضل الله', 'فضل الله']],
    ['a preposition on the family name', 'كتب حمادي الجبلاوي. وعلى الموقع للجبلاوي أن', ['حمادي الجبلاوي', 'جبلاوي']],
    ['a man who is called as a medal is', 'وقال وسام حماد إن', ['وسام حماد']],
    ['no medal', 'قلده وسام الاستحقاق', []],
  ])('%s', (_, text, people) => {
    expect(found(text, 'person')).toEqual(people)
  })
})
