export default { navigationBarTitleText: '报修进展' }
