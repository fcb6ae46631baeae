import router from '@adonisjs/core/services/router'

const Script = () => import('#app/support/controllers/widget_script_controller')

router
  .get('/widget.js', [Script, 'widget'])
  .as('widget_script')
  .contract({
    summary: 'The widget: one script line on any page (docs/widget.md)',
    answer: { data: 'string', bare: 'text/javascript' },
    open: true,
  })
router
  .get('/widget/socket.io.js', [Script, 'socket'])
  .as('widget_socket_script')
  .contract({
    summary: 'The socket client, which the widget loads',
    answer: { data: 'string', bare: 'text/javascript' },
    open: true,
  })
