import { isCleanText } from './text.js'

test.each(['厨房水管爆了', '', '一行\n二行\r\n\t三行', '💧🔧', '👨‍👩‍👧 一家三口', '𠮷野家', 'é à ü', '①℃'])(
  'a resident may write %j',
  text => {
    expect(isCleanText(text)).toBe(true)
  }
)

test.each([
  { what: 'a null character', text: '漏\u0000水' },
  { what: 'an escape', text: '\u001b[31m漏水' },
  { what: 'a backspace', text: '漏\b水' },
  { what: 'a vertical tab', text: '漏\v水' },
  { what: 'a form feed', text: '漏\f水' },
  { what: 'a delete', text: '漏\u007f水' },
  { what: 'the first half of an emoji', text: '漏\ud83d水' },
  { what: 'the first half of an emoji at the end', text: '漏水\ud83d' },
  { what: 'the second half of an emoji', text: '\udca7漏水' },
  { what: 'the halves of an emoji in the wrong order', text: '\udca7\ud83d' },
  { what: 'two first halves', text: '\ud83d\ud83d\udca7' }
])('a text with $what is not accepted', ({ text }) => {
  expect(isCleanText(text)).toBe(false)
})
