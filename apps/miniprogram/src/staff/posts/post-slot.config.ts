export default { navigationBarTitleText: '这一班' }
