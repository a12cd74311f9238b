-- Opens a manifest in Neovim with the language server, types, and prints what the editor shows. Works from 0.7 on.
local node, cli, dir = vim.env.NODE, vim.env.CLI, vim.env.KONNECTOR
vim.cmd('edit ' .. dir .. '/manifest.konnector')
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({ name = 'konnector-lint', cmd = { node, cli, 'lsp' }, root_dir = dir })
vim.lsp.buf_attach_client(buffer, client)

local function shown(wanted)
  local ok = vim.wait(20000, function()
    return #vim.diagnostic.get(buffer) == wanted
  end, 50)
  local lines = {}
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(lines, (each.lnum + 1) .. ':' .. (each.col + 1) .. ' ' .. each.code)
  end
  print((ok and 'ok ' or 'late ') .. table.concat(lines, ' ') .. '\n')
end

local text = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
shown(0)
local line = vim.fn.search('"type": "konnector"')
vim.api.nvim_buf_set_lines(buffer, line - 1, line, false, { (text[line]:gsub('"konnector"', '"conector"')) })
shown(1)
vim.api.nvim_buf_set_lines(buffer, line - 1, line, false, { text[line] })
shown(0)
vim.lsp.stop_client(client)
vim.cmd('qall!')
