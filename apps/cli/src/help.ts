export const HELP = `童行 Tongxing: what a child who moves is entitled to, why, and where.

  tongxing list                               the 22 services, their items and benefits
  tongxing facts                              every fact, its type and options
  tongxing check FACTS.json [--as-of DATE]    one child, or a household {household, children}
  tongxing explain ITEM                       a service (3), an item (3.2) or a benefit (2.2-last-year)
  tongxing screen ROSTER [--out FILE]         a spreadsheet of children; FILE ends in .xlsx, .json or .csv
  tongxing template [FILE.xlsx]               an empty roster with headings, drop-downs and notes
  tongxing serve                              the pages and the API (PORT, HOST)

  --json         machine output, a stable schema (docs/spec/cli.md)
  --as-of DATE   the day asked about, e.g. 2027-09-01; today where absent
  --trial        with sample values 示例 for local standards that are unset
  -              as a file: standard input

Exit codes: 0 done, 1 the input could not be used, 2 the call was wrong, 70 a fault of the program.`;
