/** Why a file was not read at all. */
export type RefusalCode =
  | 'emptyFile'
  | 'fileTooLarge'
  | 'encrypted'
  | 'wordFile'
  | 'presentation'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'unknownFormat'
  | 'damaged'
  | 'truncated'
  | 'tooManyEntries'
  | 'unsafePath'
  | 'inflatesTooFar'
  | 'unsafeXml'
  | 'tooManyRows'
  | 'tooManyCells'
  | 'tooMuchWork'
  | 'noSheet';

const SENTENCES: Record<RefusalCode, readonly [sentence: string, en: string]> = {
  emptyFile: ['这个文件是空的，请打开确认有内容、保存后再交。', 'The file is empty.'],
  fileTooLarge: ['这个文件太大，请按村（社区）或学校分成几个文件再交。', 'The file is too large; split it.'],
  encrypted: ['这个文件加了密码，请在 Excel 里去掉密码另存后再交。', 'The file is protected by a password; save it without one.'],
  wordFile: ['这是 Word 文档，不是表格，请把表格复制到 Excel 里保存后再交。', 'This is a Word document; copy the table into a spreadsheet.'],
  presentation: ['这是演示文稿，不是表格，请交 Excel 表格。', 'This is a presentation, not a spreadsheet.'],
  pdf: ['这是 PDF，读不出表格，请交原来的 Excel 表格。', 'This is a PDF; hand in the spreadsheet it was made from.'],
  picture: ['这是图片，读不出表格，请交原来的 Excel 表格。', 'This is a picture; hand in the spreadsheet itself.'],
  archive: ['这是压缩包，请解压后把里面的表格一个一个交。', 'This is an archive; unpack it and hand in the spreadsheets.'],
  unknownFormat: ['认不出这个文件的格式，请用 Excel 或 WPS 打开，另存为 .xlsx 后再交。', 'The format is not known; save it as .xlsx.'],
  damaged: ['这个文件坏了，读不下去，请用 Excel 或 WPS 打开，另存为 .xlsx 后再交。', 'The file is damaged; open it and save it again.'],
  truncated: ['这个文件不完整，可能没有传完，请重新上传或重新拷贝。', 'The file is cut short; send it again.'],
  tooManyEntries: ['这个文件里的部件太多，不像普通表格，请另存为新的 .xlsx 后再交。', 'The file has too many parts for a spreadsheet.'],
  unsafePath: ['这个文件的内部路径不正常，为安全起见没有读，请另存为新的 .xlsx 后再交。', 'A path inside the file is unsafe.'],
  inflatesTooFar: ['这个文件解压后大得不正常，为安全起见没有读，请只留花名册、另存后再交。', 'The file inflates too far to be read safely.'],
  unsafeXml: ['这个文件里有不该有的声明，为安全起见没有读，请另存为新的 .xlsx 后再交。', 'The file declares XML entities and was not read.'],
  tooManyRows: ['这个文件的行数太多，请分成几个文件再交。', 'The file has too many rows; split it.'],
  tooManyCells: ['这个文件的单元格太多，请删去用不着的工作表和列，或分成几个文件再交。', 'The file has too many cells.'],
  tooMuchWork: ['这个旧格式的文件太大、太复杂，请用 Excel 或 WPS 另存为 .xlsx 后再交。', 'The old format needs too much memory or time; save it as .xlsx.'],
  noSheet: ['这个文件里没有工作表，请确认后再交。', 'The file has no worksheet.'],
};

/** A file that cannot be read, with one sentence for the person who handed it in. The only error that reading throws. */
export class RosterRefusal extends Error {
  readonly code: RefusalCode;
  readonly sentence: string;
  readonly en: string;

  constructor(code: RefusalCode, cause?: unknown) {
    const [sentence, en] = SENTENCES[code];
    super(`${code}: ${en}`, cause === undefined ? undefined : { cause });
    this.name = 'RosterRefusal';
    this.code = code;
    this.sentence = sentence;
    this.en = en;
  }
}
