/** What `tongxing help` prints. */
export const HELP = `童行 Tongxing：跟着父母走的孩子能享受什么、为什么、去哪里办。
What a child who moves is entitled to, why, and where.

  tongxing list                            22项服务、43条内容 / the services, their items and benefits
  tongxing facts                           能说的情况和写法 / every fact, its type and options
  tongxing check FACTS.json                查一个孩子，或一家人 {"household": {…}, "children": [{…}]}
                                           one child, or a household
  tongxing explain ITEM                    讲一项：3、3.2、2.2-last-year / a service, an item or a benefit
  tongxing screen ROSTER [--out FILE]      查一份花名册，写成 .xlsx、.csv 或 .json / a spreadsheet of children
  tongxing template [--out FILE.xlsx]      空的花名册，带下拉选项和说明 / an empty roster
  tongxing serve                           打开网页和接口 / the pages and the API (PORT, HOST)

  --json           给程序用的结果，格式固定，见 docs/spec/cli.md / machine output with a stable schema
  --as-of DATE     按哪一天算，如2027-09-01；不写就是今天 / the day asked about; today where absent
  --lang zh|en     显示的语言 / the language of what is printed
  --trial          用示例数据补上各地还没有定的标准 / with sample values for local standards that are unset
  --mapping FILE   screen：每一列是什么，{"表名": {"columns": {"C": "birthDate"}}} / what the columns are
  --area PLACE     screen、explain：没有写住址的孩子住在哪里，代码或地名 / where children live whose row names no place
  --names          screen --json：带上姓名和格子里的原文 / with names and the text of cells
  -                写在文件名的位置：读标准输入 / in the place of a file: standard input

退出码 / Exit codes
  0   做完了 / done
  1   读不了给的文件，或者里面的内容要改 / the input could not be used
  2   命令写得不对 / the call was wrong
  3   screen 做完了，但有格子要改，见“问题” / screened, but some cells must be corrected
  70  程序出了错 / a fault of the program`;
