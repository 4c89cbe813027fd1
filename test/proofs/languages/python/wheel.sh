# Builds the sdist and the wheel without network, installs the wheel into a folder, and imports it from there.
# usage, in an empty folder: wheel.sh ROOT, the folder of the repository
set -e
folder=$PWD/python-wheel
(cd "$1" && npx tsx generator/commands/build-python.ts "$folder/source")
cd "$folder"
/usr/bin/python3 -m build --no-isolation --outdir dist source > build.log 2>&1 || { cat build.log; exit 1; }
/usr/bin/python3 -m pip install --quiet --no-index --target installed dist/*.whl 2> pip.log || { cat pip.log; exit 1; }
# Every module is in the wheel, and in the sdist.
(cd source/rdsm_events && find . -name '*.py' -o -name py.typed) | sort > modules
(cd installed/rdsm_events && find . -name '*.py' -o -name py.typed) | sort | diff modules -
tar -xzf dist/*.tar.gz
(cd rdsm*-*/rdsm_events && find . -name '*.py' -o -name py.typed) | sort | diff modules -
cd installed
PYTHONPATH=. /usr/bin/python3 -c '
import importlib.metadata, rdsm_events
from rdsm_events.messages import en, es, pt_br
assert rdsm_events.__file__.startswith(__import__("os").getcwd()), rdsm_events.__file__
assert rdsm_events.validate(rdsm_events.sale(email="ana@example.com", funnel_name="default")) == []
print("installed", importlib.metadata.version("rdsm-events"))
'
