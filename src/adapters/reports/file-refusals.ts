/** Why a file is refused before anybody looks for a report in it. Each sentence follows the file's name. */
export const fileRefusals = {
  missing: 'is not there: check the name and the folder.',
  unreadable: 'cannot be opened: check that you may read it.',
  noFile: 'is not a file: name each report by itself.',
  tooLarge: 'is larger than 10 MB: take out the pictures, or save its text, then import that.',
  notText: 'is not text, a web page or a Word document: save the report as one of these, then import it.',
  pdf: 'is a PDF: save the report as text, a web page or a Word document (.docx), then import that.',
  oldWord: 'is in an old Word or Office format: save it as a Word document (.docx), then import that.',
  rtf: 'is rich text (.rtf): save it as a Word document (.docx), then import that.',
  webArchive: 'is a web archive: save the page as “HTML only”, then import that.',
  tooDeep: 'is a web page of a form that no report has: save its text, then import that.',
  notWord: 'is a zip file without a Word document in it: save the report as a Word document (.docx), then import that.',
  brokenWord: 'cannot be read as a Word document: open it in Word, save it again, then import that.',
  wordTooLarge: 'holds more text than any report when unpacked: save its text alone, then import that.',
} as const
