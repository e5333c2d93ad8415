import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/arabic/tokens'
import { recognise } from '../../src/extract/recognise'
import type { Layout, Line } from '../../src/extract/steps'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'

/** The places found in a text of one paragraph that no authority file knows anything of. */
function places(text: string): string[] {
  const tokens = tokenize(text)
  const lines: Line[] = [{ start: 0, end: text.length, first: 0, last: tokens.count, kind: 'paragraph' }]
  const layout: Layout = { lines, blocks: [], headline: null, section: null, authors: [], outlet: null, diagnostics: [] }
  const { mentions } = recognise('test', tokens, layout, EMPTY_AUTHORITY)
  return mentions.filter((m) => m.kind === 'place').map((m) => m.exact)
}

describe('places that are words as well, or are spelt in two', () => {
  test.each([
    ['a country in two words', 'عبر بيلا روسيا والقنال الإنكليزي', ['بيلا روسيا', 'القنال الإنكليزي']],
    ['a word without a sign of place', 'فيما بوشر التحقيق في اللون الرمادي', []],
    ['a country that is an adjective as well', 'ذكر أن مالي ترفض، وتشهد مالي هدوءا في ظل رئاسة مالي للقمة', ['مالي', 'مالي', 'مالي']],
    ['the adjective', 'طلب مبلغ مالي بدعم مالي ولوجستي إثر تدهور مالي', []],
    ['the short names of a gulf and a bank', 'بين سكان الضفة وأبناء الخليج', ['الضفة', 'الخليج']],
    ['what is called so, and another side', 'فاز بكأس الخليج وعبر إلى الضفة الأخرى من الوادي', []],
    ['the same behind one', 'سافر من بوشر إلى الرمادي', ['بوشر', 'الرمادي']],
  ])('%s', (_, text, expected) => expect(places(text)).toEqual(expected))
})

describe('places by the word before them', () => {
  test.each([
    ['what a place is like is no name', 'في قرية مجاورة ومسجد قديم وجزيرة نائية وميناء مزدحم', []],
    ['nor is what happens next', 'فجروا مسجدا ودخل مستشفى وخرج منه', []],
    ['a mosque and a bridge by any noun', 'بين مسجد الغفران وجسر الأئمة', ['مسجد الغفران', 'جسر الأئمة']],
    ['but not by what they are told by', 'في ساحة المعركة قرب جسر القرية ومسجد الحي', []],
    ['nor a house', 'وجدوه في ساحة المنزل حسب مصادر محلية قولها ثقة', []],
    ['two words abroad by what they lie in', 'قتل ستة في مونداي كارغن في ملبورن', ['مونداي كارغن', 'ملبورن']],
    ['a spot that is named', 'وقع بالمكان المسمى "القنيطير" قرب الدوار المسمى تيزكال', ['القنيطير', 'تيزكال']],
    ['a spot known for something', 'زار المنطقة المعروفة بجمالها', []],
    ['an air base, and no data', 'قصفوا قاعدة العنيد الجوية وعطلوا قاعدة البيانات المركزية', ['قاعدة العنيد الجوية']],
    ['a checkpoint, and an ambush', 'هجوم على كمين الصفصاف بالعريش بعد كمين الموت', ['كمين الصفصاف', 'العريش']],
    ['a prison, and none', 'فر من سجن كوفر بالخرطوم إلى سجن انفرادي', ['سجن كوفر', 'الخرطوم']],
    ['an airport of the east', 'هبطت في مطار تشوندي في سنغافورة', ['مطار تشوندي', 'سنغافورة']],
    [
      'a centre that is a building',
      'في مركز مسقط الدولي للمعارض ومركز ويستهيل التجاري، وفي مركز ضخم للتسوق',
      ['مركز مسقط الدولي للمعارض', 'مركز ويستهيل التجاري'],
    ],
    ['a municipality where something lies', 'حادث ببلدية تيزنيت', ['تيزنيت']],
    ['a gallery', 'عرض رسومه في غاليري مارك دوفال', ['غاليري مارك دوفال']],
    ['a crossroads', 'حادث عند مفرق سلوان', ['مفرق سلوان']],
    ['a camp named after a man', 'قصف معسكر الإمام حسن', ['معسكر الإمام حسن']],
    ['a hotel in quotes', 'في فندق "غراند نوفا" بالمنامة', ['فندق "غراند نوفا"', 'المنامة']],
    ['a hotel of a chain with its town', 'في فندق شيراتون الدوحة أمس', ['فندق شيراتون الدوحة']],
    ['no channel in quotes', 'وفقا لما ذكرته قناة "النور الجديد" أمس', []],
    ['a quarter by the town behind it', 'حريق بمنطقة الحدادين بالقاهرة', ['الحدادين', 'القاهرة']],
    ['no quarter without one', 'في منطقة الاشتباكات أمس', []],
    ['a market that a quarter is called after', 'انتشار بمنطقة السوق الشعبي', ['السوق الشعبي']],
    ['two quarters behind one word', 'بين منطقتي الزرقانية والبستان', ['الزرقانية', 'البستان']],
    ['the same in the nominative', 'شهدت بلدتا يعفران والديماسة هدوءا', ['يعفران', 'الديماسة']],
    ['a town abroad behind its word, before a stop', 'في مدينة نورلاك، ثم في ولاية يالوتا غربي البلاد', ['نورلاك', 'يالوتا']],
    ['a province abroad that begins as a preposition', 'سلام محافظة بنادير.', ['بنادير']],
    ['neither an adjective nor a clause', 'في قرية بنيت حديثا ومدينة تعتبر آمنة وبلدة يقطنها صيادون، وفي مدينة أشباح', []],
    ['a district of Yemen, and no directorate', 'دخل مديرية الملاحم، وزار مديرية التجهيزات', ['الملاحم']],
    ['a region by what it lies beside', 'قصف قرى منطقة السوينرة المحاذية للحدود', ['السوينرة']],
    ['a square that lies east of something', 'التدريبات في ساحة تسوغار شرق البلاد', ['ساحة تسوغار']],
    ['a strait that is any', 'ألقيت وسط المضيق البحري', []],
    [
      'a market by where it lies or in brackets',
      'تفجير سوق الدلالين في منطقة الكرادة (سوق الدلالين)، وسوق الأسهم',
      ['سوق الدلالين', 'الكرادة', 'سوق الدلالين'],
    ],
    ['no manner in a list of places', 'في محافظتي بابل، وبشكل خاص في قضاء المتن', ['بابل', 'المتن']],
    ['who declares', 'ومنذ إعلان العراق انتصاره واتفاق السعودية وإيران، و"إعلان الدوحة"', ['العراق', 'السعودية', 'إيران']],
    ['names of two words abroad', 'من مدينة سان كارلوتا إلى بلدة بورت كلاندا', ['سان كارلوتا', 'بورت كلاندا']],
    ['the same after a preposition alone', 'اعتقل في كفر الجمالية ونقل إلى سان ماركوندا', ['كفر الجمالية', 'سان ماركوندا']],
    ['no town in a negation', 'هذه مدينة لا تنام', []],
    ['a province of another country by its letters', 'في ولاية مانغورا ومقاطعة ويندرا', ['مانغورا', 'ويندرا']],
    ['a village of several words', 'في قرية منشأة عاصم', ['منشأة عاصم']],
    ['a stadium with two names', 'في ملعب سانتياغو كارنابو', ['ملعب سانتياغو كارنابو']],
    ['the second adjective of a noun', 'العلاقات المصرية والسعودية', []],
    ['a country behind another', 'بين سورية والسعودية', ['سورية', 'السعودية']],
  ])('%s', (_, text, expected) => expect(places(text)).toEqual(expected))
})
