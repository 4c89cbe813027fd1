# pyright accepts the package in its strict mode, and knows the type of everything that is public; in usage.py it infers what
# the file states.
# usage, in an empty folder: run.sh ROOT, the folder of the repository
set -e
here=$1/test/proofs/languages/python/pyright
npm ci --prefix "$here" --no-audit --no-fund > npm.log 2>&1 || { cat npm.log; exit 1; }
pyright="node $here/node_modules/pyright/index.js"
$pyright --project "$here" > strict.log || { cat strict.log; exit 1; }
tail -1 strict.log
# It only verifies what is installed for the python in the PATH.
/usr/bin/python3 -m venv --without-pip pyright-venv
cp -r "$1/generated/python/rdsm_events" pyright-venv/lib/python3*/site-packages
PATH=$PWD/pyright-venv/bin:$PATH $pyright --ignoreexternal --verifytypes rdsm_events > verify.log || { cat verify.log; exit 1; }
grep 'completeness score' verify.log
