const { openBuiltPage, until } = require('./open-built-page.cjs')

test('an employee’s phone draws for whom the app is, and a tap on 员工登录 opens the list of people', async () => {
  const { page, opened } = openBuiltPage('staff', 'staff/today/today')
  await until(() => page.dom.textContent.includes('供物业员工使用'))
  page.querySelector('#sign-in-open').dispatchEvent('tap')
  await until(() => opened.length > 0)
  expect(opened).toEqual(['/features/session/sign-in/sign-in'])
})
