/** How much a problem weighs: a value was left out, a value was kept but should be looked at, or something to know. */
export type Severity = 'error' | 'warning' | 'notice';

/** What a sentence may mention. */
export interface ProblemDetail {
  readonly label: string;
  readonly found: string;
  /** What the found thing is compared with: another row, another value, the words allowed, a count. */
  readonly other: string;
}

interface ProblemText {
  readonly severity: Severity;
  readonly sentence: (detail: ProblemDetail) => string;
  readonly remedy: string;
  /** What the found thing is compared with is itself a value of the file, and as personal as it. */
  readonly quotesOther?: boolean;
}

function text(severity: Severity, sentence: ProblemText['sentence'], remedy: string, quotesOther = false): ProblemText {
  return { severity, sentence, remedy, quotesOther };
}

/** Every problem in words: the code, how much it weighs, what is wrong, and what to do. */
export const PROBLEM_TEXTS = {
  macros: text('notice', () => '文件里有宏。只读了数据，宏没有运行。', '不需要处理；以后可以另存为不带宏的 .xlsx。'),
  encodingDoubtful: text('warning', () => '文字编码不能完全确定，可能有乱码。', '请核对姓名；有乱码就用 Excel 另存为 .xlsx 后再交。'),
  cutShort: text('warning', () => '文件结尾不完整。', '请核对最后几行，缺了就重新上传。'),
  noHeader: text('warning', () => '这个工作表没有认出表头，里面的行都没有读。', '如果里面有儿童，请手工指定每一列是什么；如果没有，不需要处理。'),
  emptySheet: text('notice', () => '这个工作表是空的。', '不需要处理。'),
  hiddenSheet: text('notice', () => '这个工作表是隐藏的，也读了。', '请确认这些行应当交上来。'),
  hiddenRows: text('notice', (d) => `有${d.other}行是隐藏或被筛选掉的，也读了。`, '请取消隐藏或筛选，确认这些行应当交上来。'),
  hiddenColumns: text('notice', (d) => `有隐藏的列（${d.other}），也读了。`, '请确认这些列的内容是对的。'),
  mergedCells: text('notice', (d) => `有${d.other}个格子的值取自合并单元格。`, '请抽查几行；最好取消合并，每行都填。'),
  headingGuess: text('warning', (d) => `“${d.found}”这一列按“${d.label}”读，是推测的。`, '请确认；不对就手工指定。'),
  headingTwice: text('warning', (d) => `“${d.found}”和第${d.other}列都像“${d.label}”，只读了第${d.other}列。`, '请改清楚两列的表头，或手工指定读哪一列。'),
  unreadColumn: text('notice', (d) => `“${d.found}”这一列不知道是什么，没有读。`, '需要的话请手工指定。'),
  nothingMapped: text('warning', () => '这一行有内容，但都在没有读的列里。', '请看看是不是填错了列。'),
  continuation: text(
    'warning',
    (d) => `这一行和第${d.other}行合并在一起，没有当作另一个儿童，内容是：${d.found}。`,
    '如果是另一个儿童，请取消合并、填上姓名；否则请核对。',
  ),
  subjectMissing: text('error', () => '这一行没有姓名，也没有身份证号码，不知道是谁。', '请补上姓名。'),
  missing: text('warning', (d) => `没有填“${d.label}”。`, '请补上；确实没有就留空。'),
  ditto: text('notice', (d) => `写的是“${d.found}”，按上一行的“${d.other}”读。`, '请确认；最好每行都填全。', true),
  dittoWithoutAbove: text('error', (d) => `写的是“${d.found}”，但上面没有可以照抄的内容。`, '请填上内容。'),
  cellError: text('error', (d) => `公式出错，显示 ${d.found}。`, '请改好公式，或直接填上内容。'),
  digitsLost: text(
    'error',
    (d) => `“${d.label}”存成了数字，超过15位的部分已经丢了（${d.found}）。`,
    '请把这一列设为“文本”格式，照原件重新填写，不能在原来的格子上改格式了事。',
  ),
  idDigitsLost: text(
    'error',
    (d) => `身份证号码存成了数字，Excel 只留15位，最后三位已经丢了（${d.found}）。`,
    '请先把这一列设为“文本”格式，再照户口簿或身份证重新填写。',
  ),
  idLength: text('error', (d) => `身份证号码应当是18位，这里是${d.other}位。`, '请照户口簿或身份证核对。'),
  idCharacters: text('error', () => '身份证号码里有不该有的字。', '请只留18位号码；末位 X 可以大写或小写。'),
  idBirthDate: text('error', () => '身份证号码第7到14位不是一个日子。', '请照户口簿或身份证核对。'),
  idCheckDigit: text('error', () => '身份证号码的校验位不对，至少有一位抄错了。', '请照户口簿或身份证逐位核对。'),
  idOld: text('error', () => '这是15位的旧身份证号码，已经停用。', '请填18位号码。'),
  idOtherPaper: text(
    'warning',
    (d) => `“${d.found}”像是护照、出生证明或通行证的号码，没有当作身份证号码。`,
    '请把它填到其他证件的列里；有身份证号码的再补上。',
  ),
  idBirthMismatch: text('error', (d) => `出生日期是${d.found}，身份证号码里是${d.other}，对不上。`, '请照户口簿核对，改错的那一个。', true),
  idSexMismatch: text('warning', (d) => `性别和身份证号码第17位对不上（号码里是${d.other}）。`, '请照户口簿核对，改错的那一个。', true),
  bornLater: text('warning', (d) => `出生日期${d.found}还没有到。`, '请核对出生日期；还没出生的孩子，填预产期，不用改。'),
  grownUp: text('notice', (d) => `${d.found}出生，已经满18周岁，不是儿童了。`, '请确认这一行应当交上来。'),
  duplicateId: text('warning', (d) => `身份证号码和${d.other}相同。`, '同一个儿童请只留一行；不是同一个儿童，就有一个号码抄错了。'),
  duplicateName: text('warning', (d) => `姓名和出生日期与${d.other}相同。`, '同一个儿童请只留一行；不是同一个儿童，请补上身份证号码。'),
  dateTwoDigitYear: text('error', (d) => `“${d.found}”的年份不完整，不知道是哪一年。`, '请写四位年份，例如2020-10-01。'),
  dateLostZero: text('error', (d) => `“${d.found}”可能是1月，也可能是10月（Excel 会去掉末尾的0）。`, '请写成2020-10或2020年10月，并把这一列设为“文本”格式。'),
  dateImpossible: text('error', (d) => `“${d.found}”没有这一天。`, '请核对日期。'),
  dateOutOfRange: text('error', (d) => `“${d.found}”的年份不可能。`, '请核对日期。'),
  dateUnreadable: text('error', (d) => `“${d.found}”读不出日期。`, '请写成2020-10-01这样。'),
  dateYearHidden: text('warning', (d) => `单元格只显示月和日，年份（${d.other}）是 Excel 自己补的。`, '请核对年份，写全年月日。', true),
  moneyUnreadable: text('error', (d) => `“${d.found}”读不出金额。`, '请只写数字，单位是元；没有收入请写0。'),
  moneySeveral: text('error', (d) => `“${d.found}”不止一个数。`, '请只写一个数。'),
  moneyNegative: text('error', (d) => `“${d.found}”是负数。`, '请核对金额。'),
  moneyPartFen: text('error', (d) => `“${d.found}”不足一分的部分没法记。`, '请写到分为止。'),
  moneyPeriod: text('error', (d) => `“${d.found}”和这一列要的（${d.other}）不是同一个期间。`, '请换算后再填。'),
  numberUnreadable: text('error', (d) => `“${d.found}”读不出数字。`, '请只写数字。'),
  numberUnit: text('error', (d) => `“${d.found}”的单位和这一列要的（${d.other}）不一样。`, '请换算后再填。'),
  numberOutOfRange: text('error', (d) => `“${d.found}”不可能，应当在${d.other}之间。`, '请核对数字和单位。'),
  numberNotWhole: text('error', (d) => `“${d.found}”不是整数。`, '请写整数。'),
  moneyTooMuch: text('error', (d) => `“${d.found}”太大，不像是真的。`, '请核对金额和单位（元还是万元）。'),
  booleanUnknown: text('error', (d) => `“${d.found}”看不出是“是”还是“否”。`, '请写“是”或“否”。'),
  choiceUnknown: text('error', (d) => `“${d.found}”不在可选的说法里。`, '请改成表里的说法，见下拉选项。'),
  choiceSeveral: text('error', (d) => `“${d.found}”选了不止一项，这里只能选一项。`, '请只留一项。'),
  areaUnlisted: text('warning', (d) => `“${d.found}”不在行政区划表里，照原样留着。`, '请核对代码；如果是新设或已撤销的地方，不需要处理。'),
  areaSeveral: text('warning', (d) => `叫“${d.found}”的地方不止一个，不知道是哪一个。`, '请写上省和市。'),
  areaUnknown: text('error', (d) => `“${d.found}”对不上行政区划。`, '请写全省、市、县（区）、乡镇（街道）。'),
} as const satisfies Record<string, ProblemText>;

/** The kinds of problem. */
export type ProblemCode = keyof typeof PROBLEM_TEXTS;
